package io.github.blogmaven.schema;

import dev.harrel.jsonschema.SimpleType;
import io.github.blogmaven.config.Value;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a scalar means by the core schema of YAML 1.2 (section 10.3.2), which is also what JSON says of its own scalars.
 * Numbers of absurd length or exponent, which would cost more to compute with than a document is worth, are text, and so
 * are those that JSON does not have.
 *
 * @param type the type
 * @param number the number, without zeros at its end; 0 for other types
 */
record ScalarType(SimpleType type, BigDecimal number) {
    static final ScalarType TEXT = new ScalarType(SimpleType.STRING, BigDecimal.ZERO);

    private static final Pattern TRUTH = Pattern.compile("true|True|TRUE|false|False|FALSE");
    private static final Pattern DECIMAL =
            Pattern.compile("[-+]?(?:\\.[0-9]{1,40}|[0-9]{1,40}(?:\\.[0-9]{0,40})?)(?:[eE][-+]?[0-9]{1,3})?");
    private static final Pattern OCTAL = Pattern.compile("0o[0-7]{1,40}");
    private static final Pattern HEXADECIMAL = Pattern.compile("0x[0-9a-fA-F]{1,40}");

    static ScalarType of(Value.Scalar scalar) {
        if (!scalar.plain()) {
            return TEXT;
        }
        if (scalar.isNull()) {
            return new ScalarType(SimpleType.NULL, BigDecimal.ZERO);
        }
        if (TRUTH.matcher(scalar.text()).matches()) {
            return new ScalarType(SimpleType.BOOLEAN, BigDecimal.ZERO);
        }
        return number(scalar.text()).map(ScalarType::ofNumber).orElse(TEXT);
    }

    private static ScalarType ofNumber(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return new ScalarType(stripped.scale() <= 0 ? SimpleType.INTEGER : SimpleType.NUMBER, stripped);
    }

    private static Optional<BigDecimal> number(String text) {
        if (DECIMAL.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text));
        }
        if (OCTAL.matcher(text).matches()) {
            return Optional.of(new BigDecimal(new BigInteger(text.substring(2), 8)));
        }
        return HEXADECIMAL.matcher(text).matches()
                ? Optional.of(new BigDecimal(new BigInteger(text.substring(2), 16)))
                : Optional.empty();
    }
}
