package io.github.blogmaven.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeInfoTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            nullValues = "-",
            value = {
                "js                                       | js     | ~~          | ~~    | false",
                "js {1,3-5}                               | js     | ~~          | 1,3-5 | false",
                "js{ 2 , 4 }                              | js     | ~~          | 2,4   | false",
                "java title=\"src/A.java\" showLineNumbers | java   | src/A.java  | ~~    | true",
                "py filename='a {1}.py' {7}               | py     | a {1}.py    | 7     | false",
                "{.haskell .numberLines}                  | haskell| ~~          | ~~    | true",
                "go {linenos=true,hl_lines=[2,\"4-6\"]}    | go     | ~~          | 2,4-6 | true",
                "go {linenos=false}                       | go     | ~~          | ~~    | false",
                "subtitle=\"x\"                            | subtitle | ~~        | ~~    | false"
            })
    void notationsOfOtherTools(String info, String language, String title, String lines, boolean numbered) {
        assertThat(CodeInfo.of(info)).isEqualTo(new CodeInfo(language, title, lines, numbered));
    }
}
