package io.salesprocess.rules.judge;

import io.salesprocess.rules.situation.Dial;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.LongConsumer;

/** Every situation that can be told of a kind: each value of each dial with each of every other. */
final class Situations {
    private record Setting(String name, List<Enum<?>> values, List<Long> codes) {}

    private final List<Setting> settings = new ArrayList<>();

    private Situations(Kind kind) {
        for (Field field : kind.situation(0).getClass().getFields()) {
            if (Modifier.isStatic(field.getModifiers()) && field.getType() == Dial.class) {
                settings.add(setting(field));
            }
        }
    }

    static Situations of(Kind kind) {
        return new Situations(kind);
    }

    /** Leaves out all values of a dial but these, where the rules tell no others apart. */
    Situations only(String dial, Enum<?>... values) {
        Set<Enum<?>> kept = Set.of(values);
        settings.replaceAll(setting -> setting.name().equals(dial) ? kept(setting, kept) : setting);
        return this;
    }

    private static Setting kept(Setting setting, Set<Enum<?>> kept) {
        Setting some = new Setting(setting.name(), new ArrayList<>(), new ArrayList<>());
        for (int i = 0; i < setting.values().size(); i++) {
            if (kept.contains(setting.values().get(i))) {
                some.values().add(setting.values().get(i));
                some.codes().add(setting.codes().get(i));
            }
        }
        return some;
    }

    void forEach(LongConsumer each) {
        visit(0, 0, each);
    }

    /** One of them. */
    long any(Random random) {
        long code = 0;
        for (Setting setting : settings) {
            code |= setting.codes().get(random.nextInt(setting.codes().size()));
        }
        return code;
    }

    List<Long> codes() {
        List<Long> codes = new ArrayList<>();
        forEach(codes::add);
        return codes;
    }

    private void visit(int next, long code, LongConsumer each) {
        if (next == settings.size()) {
            each.accept(code);
            return;
        }
        for (long set : settings.get(next).codes()) {
            visit(next + 1, code | set, each);
        }
    }

    private static Setting setting(Field field) {
        try {
            Class<?> type = (Class<?>) ((ParameterizedType) field.getGenericType()).getActualTypeArguments()[0];
            Setting setting = new Setting(field.getName(), new ArrayList<>(), new ArrayList<>());
            for (Object value : type.getEnumConstants()) {
                setting.values().add((Enum<?>) value);
                setting.codes().add(code((Dial<?>) field.get(null), value));
            }
            return setting;
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static <E extends Enum<E>> long code(Dial<?> dial, Object value) {
        return ((Dial<E>) dial).set((E) value);
    }
}
