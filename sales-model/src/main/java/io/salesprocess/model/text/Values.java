package io.salesprocess.model.text;

import io.salesprocess.model.definition.Comparison;
import io.salesprocess.model.value.FieldValue;
import io.salesprocess.model.value.Moment;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/** Values of fields, and how they compare. */
final class Values {
    private static final int LONGEST_NUMBER = 60;

    private final ZoneId zone;

    Values(ZoneId zone) {
        this.zone = zone;
    }

    /** "is at least EUR 50,000"; the negative says the opposite of the whole. */
    String compared(Comparison comparison, List<FieldValue> values, boolean so) {
        if (comparison == Comparison.KNOWN) {
            return so ? "is filled in" : "is empty";
        }
        String value = Lists.or(values.stream().map(this::said).toList());
        if (comparison == Comparison.NOT_EQUALS) {
            return so ? "is filled in and is not " + value : "is empty or is " + value;
        }
        String order = !values.isEmpty() && values.get(0) instanceof FieldValue.Date date
                ? inTime(comparison, date)
                : inSize(comparison);
        return (so ? "is " : "is not ") + order + value;
    }

    private static String inSize(Comparison comparison) {
        return switch (comparison) {
            case GREATER_THAN -> "more than ";
            case AT_LEAST -> "at least ";
            case LESS_THAN -> "less than ";
            case AT_MOST -> "at most ";
            case KNOWN, EQUALS, NOT_EQUALS, ONE_OF, CONTAINS, STARTS_WITH -> "";
        };
    }

    private static String inTime(Comparison comparison, FieldValue.Date date) {
        String at = date.moment().dateOnly() ? "on" : "at";
        return switch (comparison) {
            case GREATER_THAN -> "after ";
            case AT_LEAST -> at + " or after ";
            case LESS_THAN -> "before ";
            case AT_MOST -> at + " or before ";
            case KNOWN, EQUALS, NOT_EQUALS, ONE_OF, CONTAINS, STARTS_WITH -> "";
        };
    }

    String said(FieldValue value) {
        if (value instanceof FieldValue.Text text) {
            return Quotes.quoted(text.text());
        }
        if (value instanceof FieldValue.Number number) {
            return said(number.number());
        }
        if (value instanceof FieldValue.Money money) {
            return money.currency()
                    .map(currency -> currency + " " + said(money.amount()))
                    .orElseGet(() -> said(money.amount()) + " without a currency");
        }
        if (value instanceof FieldValue.Date date) {
            return said(date.moment());
        }
        return ((FieldValue.YesNo) value).yes() ? "yes" : "no";
    }

    /** In digits as they were written, with a comma between thousands from 10,000 on. */
    private static String said(BigDecimal number) {
        if (number.precision() + Math.abs((long) number.scale()) > LONGEST_NUMBER) {
            return number.toString();
        }
        String plain = number.toPlainString();
        String sign = plain.startsWith("-") ? "-" : "";
        String digits = plain.substring(sign.length());
        int point = digits.indexOf('.');
        String whole = point < 0 ? digits : digits.substring(0, point);
        String grouped = whole.length() < 5 ? whole : whole.replaceAll("(?<=\\d)(?=(\\d{3})+$)", ",");
        return sign + grouped + digits.substring(whole.length());
    }

    private String said(Moment moment) {
        LocalDate date = moment.dateIn(zone);
        String month = date.getMonth().name();
        String day = date.getDayOfMonth()
                + " " + month.charAt(0) + month.substring(1).toLowerCase(Locale.ROOT)
                + " " + date.getYear();
        return moment.dateOnly() ? day : day + " at " + LocalTime.ofInstant(moment.begins(zone), zone);
    }
}
