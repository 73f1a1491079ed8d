// an empty branch gh-pages in a repository that stands for the one on GitHub
def git = { String arguments ->
    def process = ("git " + arguments).execute(null, basedir)
    def output = process.text.trim()
    assert process.waitFor() == 0: process.err.text
    output
}
git "init -q --bare pages.git"
def tree = git "--git-dir=pages.git hash-object -t tree -w /dev/null"
def commit = git "--git-dir=pages.git -c user.name=it -c user.email=it@example.org commit-tree -m start $tree"
git "--git-dir=pages.git update-ref refs/heads/gh-pages $commit"
return true
