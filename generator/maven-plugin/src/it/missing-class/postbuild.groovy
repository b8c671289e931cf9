String log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('class com.acme.Goodbye was not found on the class path: check its spelling and package')
assert !log.contains('\tat io.fairlead')
assert !new File(basedir, 'target/manifests').exists()
return true
