String log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('are stale; run fairlead:render with -Dfairlead.directory=src/main/manifests')
assert log.contains('--- a/hello/staging/hello.yaml') && log.contains('+++ b/hello/staging/hello.yaml')
assert log.contains('--- /dev/null') && log.contains('+++ b/hello/production/hello.yaml')
assert !new File(basedir, 'src/main/manifests/hello/production').exists()
return true
