// TeX to MathJax's tree of MathML nodes. Left out of its packages: those that load scripts, set options, know of HTML,
// styles or interaction, or hide mistakes.

var PACKAGES = [
  "base", "ams", "amscd", "bbox", "boldsymbol", "braket", "cancel", "cases", "centernot", "color", "colortbl", "empheq",
  "enclose", "extpfeil", "gensymb", "mathtools", "mhchem", "newcommand", "textcomp", "textmacros", "unicode", "upgreek", "verb"
];

var TexError = MathJax._.input.tex.TexError["default"];
var MmlFactory = MathJax._.core.MmlTree.MmlFactory.MmlFactory;
// named, because the engine reads null as undefined where a parameter has the name of its function
var factory = new MmlFactory(MmlFactory.defaultNodes);
var unused = null;

function create() {
  var tex = new MathJax._.input.tex_ts.TeX({
    packages: PACKAGES,
    maxMacros: 1000,
    formatError: function (input, error) { throw error; }
  });
  tex.setMmlFactory(factory);
  return tex;
}

/**
 * The root of the tree, or a text that says what is wrong. What a formula defines ends with it: its input is used once.
 */
function convert(source, display, defines) {
  var tex = defines || unused === null ? create() : unused;
  if (!defines) {
    unused = null;
  }
  var result;
  try {
    tex.reset();
    result = tex.compile({ math: source, display: display, inputData: {}, start: {}, end: {} }, { options: {} });
  } catch (error) {
    if (!(error instanceof TexError)) {
      throw error;
    }
    result = String(error.message);
  }
  // not reached where the engine stopped the formula, whose input nobody then uses again
  if (!defines) {
    unused = tex;
  }
  return result;
}
