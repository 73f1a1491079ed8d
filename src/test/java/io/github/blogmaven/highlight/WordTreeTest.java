package io.github.blogmaven.highlight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordTreeTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "\\b(?:for|from|if)\\b, \\b(?:f(?:or|rom)|if)\\b",
                "do|double|a, do(?:|uble)|a",
                "(a1|\\d|a2), (a1|\\d|a2)",
                "(?<!ab|ac)x(?<n>de|df), (?<!a(?:b|c))x(?<n>d(?:e|f))",
                "[(|]x|y(?:ab|ac)*, [(|]x|y(?:a(?:b|c))*",
                "\\(ab|ac\\), \\(ab|ac\\)",
            })
    void wordsThatBeginAlikeShareTheirBeginning(String expression, String tree) {
        assertThat(WordTree.of(expression, false)).isEqualTo(tree);
    }

    @Test
    void theCasesOfLettersAreOneWhereNobodyTellsThem() {
        assertThat(WordTree.of("Select|sELF|set", true)).isEqualTo("se(?:l(?:ect|f)|t)");
        assertThat(WordTree.of("Select|sELF", false)).isEqualTo("Select|sELF");
    }

    @Test
    void treesFindWhatListsFind() {
        Random random = new Random(7);
        for (int round = 0; round < 2_000; round++) {
            List<String> words = new ArrayList<>();
            for (int i = 0; i < 1 + random.nextInt(8); i++) {
                words.add(word(random));
            }
            String list = "(?:" + String.join("|", words) + ")(b?|$)";
            String text = word(random) + word(random) + "-" + word(random);
            int flags = random.nextBoolean() ? Pattern.CASE_INSENSITIVE : 0;
            String tree = WordTree.of(list, flags != 0);

            assertThat(matches(Pattern.compile(tree, flags), text))
                    .as("%s as %s in %s", list, tree, text)
                    .isEqualTo(matches(Pattern.compile(list, flags), text));
        }
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < 1 + random.nextInt(4); i++) {
            word.append("abAB".charAt(random.nextInt(4)));
        }
        return word.toString();
    }

    private static List<String> matches(Pattern pattern, String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.start() + ":" + matcher.group() + "/" + matcher.group(1));
        }
        return found;
    }
}
