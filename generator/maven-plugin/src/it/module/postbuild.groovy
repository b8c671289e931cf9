assert new File(basedir, 'target/manifests/hello/production/hello.yaml').exists()
return true
