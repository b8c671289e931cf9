String log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('error[connection/unknown-tier]') && log.contains('Hello.java:13')
assert !log.contains('\tat io.fairlead')
assert !new File(basedir, 'target/manifests').exists()
return true
