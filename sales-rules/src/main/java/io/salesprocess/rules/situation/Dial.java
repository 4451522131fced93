package io.salesprocess.rules.situation;

/**
 * One small fact within the code of a situation. A situation of twelve facts fits into one number, which makes it cheap
 * to compare and to remember. Immutable.
 *
 * @param <E> the values of the fact
 */
public final class Dial<E extends Enum<E>> {
    private final E[] values;
    private final int shift;
    private final int width;

    private Dial(Class<E> type, int shift) {
        this.values = type.getEnumConstants();
        this.shift = shift;
        this.width = 32 - Integer.numberOfLeadingZeros(values.length - 1);
        if (shift + width > 63) {
            throw new IllegalStateException("The situation has too many facts.");
        }
    }

    static <E extends Enum<E>> Dial<E> first(Class<E> type) {
        return new Dial<>(type, 0);
    }

    <F extends Enum<F>> Dial<F> then(Class<F> type) {
        return new Dial<>(type, shift + width);
    }

    /** The part of the code that says this value. */
    @SuppressWarnings("EnumOrdinal") // Codes live no longer than the program that makes them.
    public long set(E value) {
        return (long) value.ordinal() << shift;
    }

    E read(long code) {
        return values[(int) (code >>> shift) & ((1 << width) - 1)];
    }
}
