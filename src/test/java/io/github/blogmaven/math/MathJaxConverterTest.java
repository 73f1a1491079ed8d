package io.github.blogmaven.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.blogmaven.markdown.Formula;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mozilla.javascript.RhinoException;

class MathJaxConverterTest {
    /** One for all: what a formula leaves behind would be seen by another. */
    private static final MathJaxConverter CONVERTER = new MathJaxConverter();

    private static final List<String> FORMULAS = List.of(
            "\\R",
            "\\newcommand{\\R}{\\mathbb{R}}\\R",
            "\\renewcommand{\\frac}[2]{#1/#2}\\frac12",
            "\\frac12",
            "\\def\\sqrt{x}\\sqrt",
            "\\sqrt2",
            "\\let\\alpha=\\beta \\alpha",
            "\\alpha",
            "\\DeclareMathOperator{\\foo}{foo}\\foo x",
            "\\foo x",
            "\\newenvironment{e}{a}{b}\\begin{e}c\\end{e}",
            "\\begin{e}c\\end{e}",
            "\\definecolor{own}{rgb}{1,0,0}\\color{own}x",
            "\\color{own}x",
            "\\mathtoolsset{showonlyrefs}x\\tag{1}",
            "\\begin{equation}x\\label{l}\\tag{1}\\end{equation}",
            "\\eqref{l}",
            "\\begin{equation}x\\label{l}\\tag{1}\\end{equation}");

    @Test
    void whatAFormulaDefinesEndsWithIt() {
        List<Formula> inOrder = FORMULAS.stream().map(tex -> formula(tex)).toList();
        List<String> backwards = new ArrayList<>(FORMULAS);
        Collections.reverse(backwards);
        MathJaxConverter other = new MathJaxConverter();
        List<Formula> inReverse = new ArrayList<>(
                backwards.stream().map(tex -> other.convert(tex, true)).toList());
        Collections.reverse(inReverse);

        assertThat(inReverse).isEqualTo(inOrder);
        assertThat(inOrder.get(0).problem()).isEqualTo("Undefined control sequence \\R");
        assertThat(inOrder.get(1).mathml()).contains("<mi>ℝ</mi>");
        assertThat(inOrder.get(3).mathml()).contains("<mfrac><mn>1</mn><mn>2</mn></mfrac>");
        assertThat(inOrder.get(7).mathml()).contains("<mi>α</mi>");
    }

    @Test
    void convertsEachFormulaOnce() {
        assertThat(formula("x_1")).isSameAs(formula("x_1"));
        assertThat(CONVERTER.convert("x_1", false).mathml())
                .isEqualTo("<math alttext=\"x_1\">" + "<msub><mi>x</mi><mn>1</mn></msub></math>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\def\\a{\\a\\a}\\a",
                "\\def\\a#1{\\a{#1#1}}\\a x",
                "\\def\\a{x\\a}\\a",
                "\\def\\a{{\\a}}\\a",
                "{{{{",
                "\\sqrt",
                "\\left(",
                "x^{y_{",
                "\\begin{matrix}",
                "\\frac{",
                "\\text{$",
                "\\overline\\hat"
            })
    void hostileFormulasEndAsSource(String beginning) throws Exception {
        String tex = beginning.repeat(beginning.startsWith("\\def") ? 1 : 9_900 / beginning.length());
        FutureTask<Formula> conversion = new FutureTask<>(() -> CONVERTER.convert(tex, true));
        new Thread(null, conversion, "formula", 512L << 20).start();

        assertThat(conversion.get().mathml()).isEmpty();
        assertThat(conversion.get().problem()).isNotBlank().hasSizeLessThan(200);
        assertThat(formula("a+b").mathml()).contains("<mi>a</mi><mo>+</mo><mi>b</mi>");
    }

    @Test
    void longFormulasStayAsTheyAre() {
        assertThat(formula("x".repeat(10_001)).problem()).isEqualTo("it is longer than 10,000 characters");
        assertThat(formula("{".repeat(201) + "}".repeat(201)).problem()).isEqualTo("it is nested too deeply");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\tag{1}x",
                "\\begin{align}a&=b\\label{l}\\\\c&=d\\tag{2}\\end{align}",
                "\\mathcal{L}\\ne\\text{a}",
                "\\bbox[border:1px solid red;color:url(x)]{x}",
                "\\color{red}x\\colorbox{yellow}{y}",
                "\\unicode[Times;x:url(y)]{x26}",
                "\\enclose{circle}[mathcolor=\"red\" onclick=\"x\"]{y}",
                "\\ce{A ->[x] B}"
            })
    void noAttributeLoadsLinksNamesOrRuns(String tex) {
        assertThat(formula(tex).problem()).isEmpty();
        assertThat(formula(tex).mathml().replaceFirst("alttext=\"[^\"]*\"", ""))
                .doesNotContain("id=", "href", "class=", "data-", "url", "onclick", "xmlns", "mathvariant=\"s", "font");
    }

    @Test
    void textIsText() {
        assertThat(formula("\\text{<b>\"\\unicode{xFFFF}\\unicode{xFDD0}\\unicode{xD800}}")
                        .mathml())
                .isEqualTo("<math display=\"block\" alttext=\"\\text{&lt;b&gt;&quot;\\unicode{xFFFF}"
                        + "\\unicode{xFDD0}\\unicode{xD800}}\"><mrow><mtext>&lt;b&gt;&quot;</mtext>"
                        + "<mtext></mtext><mtext></mtext><mtext></mtext></mrow></math>");
    }

    @Test
    void scriptsReachNoJava() {
        try (LimitedContext context = new LimitedContext.Factory().open()) {
            var scope = context.initSafeStandardObjects();
            for (String script : List.of("java.lang.System", "Packages.java", "new JavaAdapter()", "getClass()")) {
                assertThatThrownBy(() -> context.evaluateString(scope, script, "x", 1, null))
                        .as(script)
                        .isInstanceOf(RhinoException.class);
            }
        }
    }

    @Test
    void aScriptEndsAtItsLimit() {
        try (LimitedContext context = new LimitedContext.Factory().open()) {
            var scope = context.initSafeStandardObjects();
            context.limit(1_000_000);
            assertThatThrownBy(() -> context.evaluateString(
                            scope, "try { for (;;) {} } catch (e) {} finally { for (;;) {} }", "x", 1, null))
                    .isInstanceOf(LimitedContext.StoppedError.class);
        }
    }

    @Test
    void theLicenceComesWithTheScripts() throws Exception {
        try (var licence = MathJax.class.getResourceAsStream("mathjax/LICENSE")) {
            assertThat(licence).isNotNull();
            assertThat(new String(licence.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
                    .contains("Apache License");
        }
    }

    private static Formula formula(String tex) {
        return CONVERTER.convert(tex, true);
    }
}
