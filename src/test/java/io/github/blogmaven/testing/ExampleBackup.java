package io.github.blogmaven.testing;

import java.util.List;
import java.util.Map;

/** What is in the example backup, as its author meant it, by source. */
final class ExampleBackup {
    static final String FIRST = "ckux08e330041xvs1a2mh9k3q.md";

    static final Map<String, String> TITLES = Map.ofEntries(
            Map.entry("ckux08e330041xvs1a2mh9k3q.md", "Hello, JVM!"),
            Map.entry("ckwl1kp9y03fn6cs1b7tzd05w.md", "What `mvn package` does and what it does *not* do"),
            Map.entry("ckxed0ul400r9z2s1fhq4e8uo.md", "?:"),
            Map.entry("ckyt4o8fd01gk8ls1c6nv70pd.md", "안녕, 자바!"),
            Map.entry("cl2yzpfn402hx09l68qz4b7ra.md", "The \"why\" of `pom.xml`"),
            Map.entry("cl6duo2zm050309mgc2nw8ktd.md", "Reading a stack trace from the bottom"),
            Map.entry("cl6g6j3x9000409mg31yv6sfh.md", "Reading a stack trace from the bottom"),
            Map.entry("clallevzr010i08l4d9xq2c5m.md", "C:\\new\\tools, \\u00e9 and other paths that bite"),
            Map.entry("cldkjp23w000708mi5a1r0zjk.md", "Notes of the month: January"),
            Map.entry("cleok0uti030b08mp8e7hcw4t.md", "Notes of the month: February"),
            Map.entry("clgf2ycxp000009l5f3v6k2xd.md", "Python for people who think in Java"),
            Map.entry("clj8sskqa040g09jvg7sd1p8n.md", "What fits into a post? A tour of the editor"),
            Map.entry("cln9azp0n000209le4m0yb9ru.md", "Braces of the world"),
            Map.entry("clrp9e8pi050c08jr6t2hx5qa.md", "Lists in lists, fences in lists and other things that nest"),
            Map.entry("clw82ma9o000l0al7c8zw1d3e.md", "A backup is only as good as its restore"));

    static final Map<String, String> OUTPUTS = Map.ofEntries(
            Map.entry("ckux08e330041xvs1a2mh9k3q.md", "hello-jvm/index.html"),
            Map.entry("ckwl1kp9y03fn6cs1b7tzd05w.md", "what-mvn-package-does-and-what-it-does-not-do/index.html"),
            Map.entry("ckxed0ul400r9z2s1fhq4e8uo.md", "ckxed0ul400r9z2s1fhq4e8uo/index.html"),
            Map.entry("ckyt4o8fd01gk8ls1c6nv70pd.md", "안녕-자바/index.html"),
            Map.entry("cl2yzpfn402hx09l68qz4b7ra.md", "the-why-of-pom-xml/index.html"),
            Map.entry("cl6duo2zm050309mgc2nw8ktd.md", "reading-a-stack-trace-c2nw8ktd/index.html"),
            Map.entry("cl6g6j3x9000409mg31yv6sfh.md", "reading-a-stack-trace/index.html"),
            Map.entry("clallevzr010i08l4d9xq2c5m.md", "paths-that-bite/index.html"),
            Map.entry("cldkjp23w000708mi5a1r0zjk.md", "notes-of-the-month-5a1r0zjk/index.html"),
            Map.entry("cleok0uti030b08mp8e7hcw4t.md", "notes-of-the-month/index.html"),
            Map.entry("clgf2ycxp000009l5f3v6k2xd.md", "python-for-people-who-think-in-java/index.html"),
            Map.entry("clj8sskqa040g09jvg7sd1p8n.md", "what-fits-into-a-post/index.html"),
            Map.entry("cln9azp0n000209le4m0yb9ru.md", "braces-of-the-world/index.html"),
            Map.entry("clrp9e8pi050c08jr6t2hx5qa.md", "things-that-nest/index.html"),
            Map.entry("clw82ma9o000l0al7c8zw1d3e.md", "a-backup-is-only-as-good-as-its-restore/index.html"));

    /** The problems that the example has on purpose: where, and the rule. */
    static final List<String> PROBLEMS = List.of(
            "ckux08e330041xvs1a2mh9k3q.md heading-h1-several",
            "ckxed0ul400r9z2s1fhq4e8uo.md heading-h1-several",
            "cl2yzpfn402hx09l68qz4b7ra.md link-absolute",
            "clgf2ycxp000009l5f3v6k2xd.md fence-language-unknown",
            "cln9azp0n000209le4m0yb9ru.md fence-language-unknown",
            "clw82ma9o000l0al7c8zw1d3e.md link-absolute",
            "cl6duo2zm050309mgc2nw8ktd.md slug-duplicate",
            "clallevzr010i08l4d9xq2c5m.md control-character",
            "cldkjp23w000708mi5a1r0zjk.md slug-duplicate",
            "clj8sskqa040g09jvg7sd1p8n.md image-empty",
            "clj8sskqa040g09jvg7sd1p8n.md image-no-alt",
            "clj8sskqa040g09jvg7sd1p8n.md widget-unknown",
            "cln9azp0n000209le4m0yb9ru.md template-tag",
            "clrp9e8pi050c08jr6t2hx5qa.md fence-unclosed",
            "clw82ma9o000l0al7c8zw1d3e.md link-empty",
            "draft-6346b1c09a3d5e7f10c2b486.md draft-empty");

    private ExampleBackup() {}
}
