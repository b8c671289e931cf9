String log = new File(basedir, 'build.log').getText('UTF-8')
File manifests = new File(basedir, 'target/manifests/hello')
assert new File(manifests, 'production/hello.yaml').text.startsWith('---\napiVersion: v1\nkind: Namespace\n')
assert new File(manifests, 'staging/hello.yaml').exists()
assert log.contains('Fairlead hello/production: ') && log.contains(' objects in target')
assert log.contains('note[policy/not-enforced]')
return true
