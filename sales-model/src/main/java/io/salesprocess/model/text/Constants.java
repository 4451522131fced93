package io.salesprocess.model.text;

import io.salesprocess.model.value.FieldValue;
import io.salesprocess.model.value.Moment;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;

/** Values as they stand in the process. */
final class Constants {
    private static final int LONGEST_NUMBER = 60;

    private final ZoneId zone;

    Constants(ZoneId zone) {
        this.zone = zone;
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
