package io.salesprocess.fuzz;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Changes a tree as the bytes of an input decide: most of what comes out still gets past the reader. */
final class Edits {
    private static final int MOST = 16;
    private static final int LARGEST = 3_000;
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "x",
            "it",
            "0",
            "-1",
            "null",
            "2025-03-30T02:30:00+01:00",
            "2025-02-29",
            "2024-02-29",
            "9999-12-31",
            "0001-01-01",
            "2025-03-14T11:00:00Z",
            "2025-03-14T11:05:01Z",
            "0 days",
            "1 day",
            "10000 weeks",
            "1 business day",
            "30 working minutes",
            "UTC",
            "Pacific/Apia",
            "EUR",
            "JPY",
            "\u202Eevil",
            "a\u0300\u0301",
            "I\u0307",
            "\uD83D\uDE00",
            "${jndi:x}",
            "'%n{}~1/~0",
            "=cmd()");
    private static final List<BigDecimal> NUMBERS = List.of(
            BigDecimal.ZERO,
            BigDecimal.ONE,
            new BigDecimal("-1"),
            new BigDecimal("2147483648"),
            new BigDecimal("1E+400"),
            new BigDecimal("1E-400"),
            new BigDecimal("100.00"),
            new BigDecimal("0.1"));

    private final Stock stock;
    private final Choices choices;

    Edits(Stock stock, Choices choices) {
        this.stock = stock;
        this.choices = choices;
    }

    /** A document of the stock, edited. */
    Object document() {
        Object document = stock.document(choices);
        for (int i = 0; i < MOST && choices.left(); i++) {
            List<Spot> spots = Spot.in(document);
            if (spots.isEmpty() || spots.size() > LARGEST) {
                break;
            }
            edit(spots.get(choices.below(spots.size())), spots);
        }
        return document;
    }

    private void edit(Spot spot, List<Spot> spots) {
        switch (choices.below(12)) {
            case 0 -> spot.remove();
            case 1, 2 -> spot.set(stock.piece(spot.role(), choices));
            case 3, 4 -> add(spot);
            case 5 -> spot.set(sibling(spot, spots));
            case 6 -> repeat(spot);
            case 7 -> spot.set(tweaked(spot.value()));
            case 8 -> move(spot);
            case 9 -> spot.set(stock.anything(choices));
            case 10 -> rename(spot);
            default -> spot.set(known(spots));
        }
    }

    @SuppressWarnings("unchecked")
    private void add(Spot spot) {
        Object value = spot.value();
        if (value instanceof Map<?, ?>) {
            Map.Entry<String, @Nullable Object> member = stock.member(spot.role(), choices);
            ((Map<String, @Nullable Object>) value).put(member.getKey(), member.getValue());
        } else if (value instanceof List<?> list) {
            ((List<@Nullable Object>) list)
                    .add(choices.below(list.size() + 1), distinct(stock.piece(spot.role(), choices)));
        } else {
            spot.set(stock.piece(spot.role(), choices));
        }
    }

    private @Nullable Object sibling(Spot spot, List<Spot> spots) {
        List<Spot> alike =
                spots.stream().filter(one -> one.role().equals(spot.role())).toList();
        return Tree.copy(alike.get(choices.below(alike.size())).value());
    }

    @SuppressWarnings("unchecked")
    private void repeat(Spot spot) {
        if (spot.within() instanceof List<?> list) {
            Object copy = Tree.copy(spot.value());
            ((List<@Nullable Object>) list)
                    .add(choices.below(list.size() + 1), choices.below(4) == 0 ? copy : distinct(copy));
        }
    }

    /** The same under an id of its own. */
    @SuppressWarnings("unchecked")
    private @Nullable Object distinct(@Nullable Object value) {
        if (value instanceof Map<?, ?> map && map.get("id") instanceof String id) {
            ((Map<String, @Nullable Object>) map).put("id", id + "-" + choices.below(10));
        }
        return value;
    }

    private @Nullable Object tweaked(@Nullable Object value) {
        if (value instanceof Boolean yes) {
            return !yes;
        }
        if (Tree.number(value)) {
            int next = choices.below(NUMBERS.size() + 4);
            return next < NUMBERS.size()
                    ? NUMBERS.get(next)
                    : new BigDecimal(String.valueOf(value)).add(BigDecimal.valueOf(next % 2 == 0 ? 1 : -1));
        }
        if (value instanceof String text && !text.isEmpty() && choices.below(2) == 0) {
            int at = choices.below(text.length());
            char other = (char) (text.charAt(at) + choices.below(5) - 2);
            return text.substring(0, at) + other + text.substring(at + 1);
        }
        return choices.below(16) == 0 ? null : TEXTS.get(choices.below(TEXTS.size()));
    }

    private void move(Spot spot) {
        if (spot.within() instanceof List<?> list) {
            Collections.swap(list, (int) spot.key(), choices.below(list.size()));
        } else if (spot.value() instanceof List<?> list) {
            Collections.reverse(list);
        }
    }

    @SuppressWarnings("unchecked")
    private void rename(Spot spot) {
        if (spot.within() instanceof Map<?, ?> map) {
            Object value = map.remove(spot.key());
            Map<String, @Nullable Object> renamed = (Map<String, @Nullable Object>) map;
            renamed.put(stock.member(spot.role(), choices).getKey(), value);
        }
    }

    /** The id of something in the document. */
    private @Nullable Object known(List<Spot> spots) {
        List<Spot> ids = spots.stream().filter(spot -> spot.role().equals("id")).toList();
        return ids.isEmpty()
                ? "x"
                : Tree.copy(ids.get(choices.below(ids.size())).value());
    }
}
