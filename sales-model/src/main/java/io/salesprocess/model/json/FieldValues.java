package io.salesprocess.model.json;

import io.salesprocess.model.value.FieldValue;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The value of a field: a text, a number, true or false, or money. A date stays a text until its field is known. */
public final class FieldValues implements Codec<FieldValue> {
    /** The one codec. */
    public static final Codec<FieldValue> VALUE = new FieldValues();

    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,30}([.][0-9]{1,30})?");
    /** An exponent of more digits is beyond every limit, and beyond what arithmetic can hold. */
    private static final Pattern COUNTABLE = Pattern.compile("-?[0-9.]{1,80}([eE][+-]?0{0,9}[0-9]{1,4})?");

    private static final Codec<BigDecimal> AMOUNT = new AmountCodec();
    private static final Codec<String> CURRENCY = new TextCodec<>(
            "a currency such as 'EUR'",
            SchemaBook.pattern("[A-Z]{3}"),
            FieldValues::currency,
            code -> code,
            Optional.empty());
    private static final Shape<FieldValue.Money, MoneyParts> MONEY = Shape.of(
                    "an amount of money", MoneyParts::new, MoneyParts::money)
            .required("amount", AMOUNT, FieldValue.Money::amount, (parts, amount) -> parts.amount = amount)
            .optional(
                    "currency",
                    CURRENCY,
                    FieldValue.Money::currency,
                    (parts, code) -> parts.currency = Optional.of(code))
            .indispensable("currency");

    private FieldValues() {}

    /** Whether a text is a currency of ISO 4217. */
    public static boolean isCurrency(String code) {
        return CURRENCIES.contains(code);
    }

    private static final class MoneyParts {
        private BigDecimal amount = BigDecimal.ZERO;
        private Optional<String> currency = Optional.empty();

        FieldValue.Money money() {
            return new FieldValue.Money(amount, currency);
        }
    }

    @Override
    public String noun() {
        return "a text, a number, true, false or an amount of money";
    }

    @Override
    public Map<String, Object> schema(SchemaBook book) {
        return SchemaBook.of(
                "anyOf", List.of(SchemaBook.of("type", List.of("string", "number", "boolean")), MONEY.schema(book)));
    }

    @Override
    public @Nullable FieldValue read(Node node, Input input) {
        if (node instanceof Node.Text said) {
            return new FieldValue.Text(said.text());
        }
        if (node instanceof Node.YesNo said) {
            return new FieldValue.YesNo(said.yes());
        }
        if (node instanceof Node.Digits said) {
            BigDecimal number = number(said, input);
            return number == null ? null : new FieldValue.Number(number);
        }
        return node instanceof Node.Fields ? MONEY.read(node, input) : wrong(node, input);
    }

    @Override
    public @Nullable Object write(FieldValue value) {
        if (value instanceof FieldValue.Text text) {
            return text.text();
        }
        if (value instanceof FieldValue.Number number) {
            return number.number();
        }
        if (value instanceof FieldValue.YesNo yesNo) {
            return yesNo.yes();
        }
        return value instanceof FieldValue.Money money
                ? MONEY.write(money)
                : ((FieldValue.Date) value).moment().toString();
    }

    /** A number of at most 60 digits; the digits are looked at before anything computes with them. */
    private static @Nullable BigDecimal number(Node.Digits said, Input input) {
        if (COUNTABLE.matcher(said.digits()).matches()) {
            BigDecimal number = new BigDecimal(said.digits());
            if (number.precision() <= 60 && Math.abs((long) number.scale()) <= 60) {
                return number;
            }
        }
        input.report(
                ProblemCode.OUT_OF_RANGE,
                said.place(),
                "The number " + Quoted.cut(said.digits()) + " has more than 60 digits.");
        return null;
    }

    private static @Nullable String currency(String code, Place place, Input input) {
        if (CURRENCIES.contains(code)) {
            return code;
        }
        input.report(ProblemCode.INVALID_CURRENCY, place, Quoted.quoted(code) + " is no currency.", () -> Nearest.maybe(
                        code, CURRENCIES)
                .or(() -> Optional.of("Write its ISO 4217 code, such as 'EUR'.")));
        return null;
    }

    /** An amount as a text, so that no reader rounds it, or as a number. */
    private static final class AmountCodec implements Codec<BigDecimal> {
        @Override
        public String noun() {
            return "an amount such as '50000.00'";
        }

        @Override
        public Map<String, Object> schema(SchemaBook book) {
            return SchemaBook.of(
                    "anyOf",
                    List.of(SchemaBook.of("type", "number"), SchemaBook.pattern("-?[0-9]{1,30}([.][0-9]{1,30})?")));
        }

        @Override
        public @Nullable BigDecimal read(Node node, Input input) {
            if (node instanceof Node.Digits said) {
                return number(said, input);
            }
            if (node instanceof Node.Text said && DECIMAL.matcher(said.text()).matches()) {
                return new BigDecimal(said.text());
            }
            return wrong(node, input);
        }

        @Override
        public Object write(BigDecimal value) {
            return value.toPlainString();
        }
    }
}
