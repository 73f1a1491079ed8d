// What MathJax's TeX input expects of the loader of its scripts, which is not there: nothing is ever loaded.
MathJax._.components["package"] = { Package: function () {}, PackageError: Error };
MathJax._.components.loader = { Loader: {}, CONFIG: {}, MathJax: MathJax };
