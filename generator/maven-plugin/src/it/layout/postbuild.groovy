File folder = new File(basedir, 'deploy/hello/production')
assert new File(folder, 'kustomization.yaml').exists()
List<File> files = []
folder.eachFileRecurse { if (it.name.contains('deployment')) files << it }
assert files.size() == 1 && files[0].parentFile.name == 'web'
assert files[0].text.contains('# Hello.java:')
return true
