// Loads all languages of Prism, each after those that it builds on, and writes what it then knows as data.
//
// A language is a list of grammars; the first is its own. A grammar is a list of [token, [pattern...]] in the order in which
// Prism tries them. A pattern is { p: source of the expression, f: flags, l: 1 where its first group is looked behind,
// g: 1 where it is greedy, a: aliases, i: the grammar inside }, and that grammar is an index of the list or the name of a
// language.

var window = this;
var HOME = "META-INF/resources/webjars/prismjs/";

function text(path) {
  var stream = resources.getResourceAsStream(path);
  if (stream === null) {
    throw new Error("not on the class path: " + path);
  }
  return String(new java.lang.String(stream.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
}

function write(name, value) {
  java.nio.file.Files.writeString(output.resolve(name), JSON.stringify(value));
}

function list(value) {
  return value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];
}

function run(home, component) {
  context.evaluateString(window, text(home + "components/prism-" + component + ".js"), component, 1, null);
}

var version = (function () {
  var url = String(resources.getResource("META-INF/maven/org.webjars.npm/prismjs/pom.properties"));
  var found = /prismjs-([\d.]+)\.jar/.exec(url);
  if (!found) {
    throw new Error("no WebJar of Prism on the class path");
  }
  return found[1];
})();
var home = HOME + version + "/";
var known = JSON.parse(text(home + "components.json")).languages;
delete known.meta;

run(home, "core");
var loaded = {};
function load(id) {
  if (!known[id] || loaded[id]) {
    return;
  }
  loaded[id] = true;
  list(known[id].require).concat(list(known[id].optional), list(known[id].modify)).forEach(load);
  run(home, id);
}
Object.keys(known).sort().forEach(load);

var owners = [];
Object.keys(known).sort().forEach(function (id) {
  var grammar = Prism.languages[id];
  if (grammar && typeof grammar === "object" && !owners.some(function (o) { return o.grammar === grammar; })) {
    owners.push({ id: id, grammar: grammar });
  }
});

function ownerOf(grammar) {
  for (var i = 0; i < owners.length; i++) {
    if (owners[i].grammar === grammar) {
      return owners[i].id;
    }
  }
  return null;
}

function flags(expression) {
  return (expression.ignoreCase ? "i" : "") + (expression.multiline ? "m" : "") + (expression.dotAll ? "s" : "") +
    (expression.unicode ? "u" : "");
}

function exported(id, root) {
  var grammars = [root];
  var result = [];
  function inside(grammar) {
    var owner = ownerOf(grammar);
    if (owner !== null && owner !== id) {
      return owner;
    }
    var index = grammars.indexOf(grammar);
    return index < 0 ? grammars.push(grammar) - 1 : index;
  }
  function pattern(value) {
    var object = value instanceof RegExp ? { pattern: value } : value;
    var data = { p: object.pattern.source };
    if (flags(object.pattern)) { data.f = flags(object.pattern); }
    if (object.lookbehind) { data.l = 1; }
    if (object.greedy) { data.g = 1; }
    if (object.alias) { data.a = list(object.alias); }
    if (object.inside) { data.i = inside(object.inside); }
    return data;
  }
  for (var i = 0; i < grammars.length; i++) {
    var grammar = grammars[i];
    var merged = {};
    Object.keys(grammar).forEach(function (key) { if (key !== "rest") { merged[key] = grammar[key]; } });
    if (grammar.rest) {
      Object.keys(grammar.rest).forEach(function (key) { if (key !== "rest") { merged[key] = grammar.rest[key]; } });
    }
    result.push(Object.keys(merged).filter(function (key) { return merged[key]; }).map(function (key) {
      return [key, list(merged[key]).filter(function (one) { return one; }).map(pattern)];
    }));
  }
  return result;
}

var names = {};
var titles = {};
owners.forEach(function (owner) {
  write(owner.id + ".json", exported(owner.id, owner.grammar));
  names[owner.id] = owner.id;
  titles[owner.id] = known[owner.id].title;
});
Object.keys(known).forEach(function (id) {
  var owner = Prism.languages[id] ? ownerOf(Prism.languages[id]) : null;
  [id].concat(list(known[id].alias)).forEach(function (name) {
    var grammar = Prism.languages[name];
    var own = grammar && typeof grammar === "object" ? ownerOf(grammar) : null;
    // XML, RSS and Atom have copies of the grammar of markup, which nobody owns
    var canonical = own || owner;
    if (canonical) {
      names[name] = canonical;
      var title = (known[id].aliasTitles || {})[name] || (name === id ? known[id].title : undefined);
      if (title) { titles[name] = title; }
    }
  });
});
// the grammars are published in our jar, and their licence with them
java.nio.file.Files.writeString(output.resolve("LICENSE"), text(home + "LICENSE"));
write("names.json", { names: names, titles: titles });
