package io.github.blogmaven.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmphasisCheckerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Click **Manage NuGet Packages. | 7 | the ** before \"Manage\" is never closed, so it is shown as text"
                        + " (write ** where the emphasis ends, or \\*\\* for text)",
                "Some ~~old text. | 6 | the ~~ before \"old\" is never closed, so it is shown as text"
                        + " (write ~~ where the emphasis ends, or \\~\\~ for text)",
                "For *Existing role, enter it. | 5 | the * before \"Existing\" is never closed, so it is shown as text"
                        + " (write * where the emphasis ends, or \\* for text)",
                "Click **Upload **and wait. | 7 | the ** before \"Upload\" is never closed, because a space is before the"
                        + " next ** (write the closing ** right behind the last word, or \\*\\* for text)",
                "I love **C++ **. And **you**. | 8 | the ** before \"C\" is never closed, because a space is before the"
                        + " next ** (write the closing ** right behind the last word, or \\*\\* for text)",
                "__Bold __. | 1 | the __ before \"Bold\" is never closed, because a space is before the next __"
                        + " (write the closing __ right behind the last word, or \\_\\_ for text)",
                "named **hue-lights-**yourname. | 7 | the ** before \"hue\" is never closed, because the next ** is"
                        + " between a punctuation mark and a letter (write a space behind the closing **, or \\*\\* for text)",
                "Select ** celebrity** here. | 8 | the ** opens no emphasis, because a space is behind it"
                        + " (write it right before the first word, or \\*\\* for text)"
            })
    void emphasisThatStaysTextIsReportedWhereItOpens(String markdown, int column, String report) {
        assertThat(Rendering.of(markdown).report()).isEqualTo("1:" + column + " emphasis-unclosed: " + report + "\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "**bold** *it* _it_ __bold__ ~~old~~ ***both***",
                "5 * 3 and 5 *3 and 5*3",
                "2 ** 3 ** 4 and 2**n",
                "snake_case, _private, __dirname and __filename, _id and __proto",
                "call f(*args, **kwargs) with **kwargs",
                "int main(int argc, char **argv) { char *name; }",
                "globs: *.txt **/*.java src/** **.js foo*.js a/**/b",
                "price* and times** are marks\n\n*without tax",
                "the price*\n*without tax",
                "equivalent to *T.",
                "a \\*\\*b and \\*c text",
                "`**bold` and ``*x y z`` and ~100 of ~7 and ~/home",
                "    **code",
                "```\n**code\n```",
                "$$a **b c$$",
                "<p>**raw</p>",
                "SELECT * FROM a",
                "* item\n* *item*",
                "https://example.org/**a",
                "f***ing and ** and *** and ****",
                "*one **two* three** four*"
            })
    void whatMayMeanSomethingElseIsLeftAlone(String markdown) {
        assertThat(Rendering.of(markdown).report()).isEmpty();
    }

    @Test
    void eachBlockIsLookedAtAlone() {
        assertThat(Rendering.of("> **one\n\ntwo**\n\n| a **bold | d** |\n|-|-|\n\n## A **title\n")
                        .diagnostics())
                .extracting(d -> d.location().line() + ":" + d.location().column())
                .containsExactlyInAnyOrder("1:3", "5:5", "8:6");
    }
}
