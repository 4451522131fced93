package io.salesprocess.rules.judge;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.AgendaFilter;
import org.kie.internal.utils.KieHelper;

/** The rules with all their mutants, compiled together, of which one mutant at a time takes the place of its rule. */
final class MutatedRules {
    private static final Path FOLDER = Path.of("src/main/resources/io/salesprocess/rules");
    private static final int TOGETHER = 4_096;

    private final List<RuleMutant> mutants;
    private final KieBase all;

    private MutatedRules(List<RuleMutant> mutants, KieBase all) {
        this.mutants = mutants;
        this.all = all;
    }

    /** Needs the compiler that -Prule-mutation puts on the class path. */
    static MutatedRules compile() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> found = Files.list(FOLDER)) {
            for (Path file :
                    found.filter(one -> one.toString().endsWith(".drl")).toList()) {
                files.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        List<RuleMutant> mutants = RuleMutant.of(files);
        KieHelper compiler = new KieHelper();
        files.forEach((file, text) -> {
            StringBuilder rules = new StringBuilder(text.replaceFirst("\nglobal ", "\ndialect \"mvel\"\nglobal "));
            mutants.stream().filter(mutant -> mutant.file().equals(file)).forEach(mutant -> rules.append('\n')
                    .append(mutant.text()));
            compiler.addContent(rules.toString(), ResourceType.DRL);
        });
        return new MutatedRules(mutants, compiler.build());
    }

    List<RuleMutant> mutants() {
        return mutants;
    }

    /** The rules as they are written. */
    KieBase asWritten() {
        return with(name -> !name.contains("~"));
    }

    /** The rules with the mutant in the place of its rule. */
    KieBase with(RuleMutant mutant) {
        return with(name -> name.contains("~") ? name.equals(mutant.name()) : !name.equals(mutant.rule()));
    }

    private KieBase with(Predicate<String> rules) {
        AgendaFilter filter = match -> rules.test(match.getRule().getName());
        return proxy(KieBase.class, (method, arguments) -> {
            if (!method.getName().equals("newKieSession")) {
                throw new UnsupportedOperationException(method.getName());
            }
            KieSession session = all.newKieSession();
            return proxy(KieSession.class, (asked, given) -> {
                if (!asked.getName().equals("fireAllRules")) {
                    return asked.invoke(session, given);
                }
                return given == null ? session.fireAllRules(filter) : session.fireAllRules(filter, (int) given[0]);
            });
        });
    }

    /** Tells of each situation which rules and mutants look at it. */
    void matching(Kind kind, Collection<Long> codes, Consumer<Matching> each) {
        int asked = 0;
        KieSession session = all.newKieSession();
        for (long code : codes) {
            if (++asked % TOGETHER == 0) {
                session.dispose();
                session = all.newKieSession();
            }
            Matching matching = new Matching(code, new HashSet<>());
            session.insert(kind.situation(code));
            session.fireAllRules(match -> {
                matching.rules().add(match.getRule().getName());
                return false;
            });
            each.accept(matching);
        }
        session.dispose();
    }

    /** The rules and mutants that match a situation. */
    record Matching(long code, Set<String> rules) {
        boolean tellsApart(RuleMutant mutant) {
            return rules.contains(mutant.rule()) != rules.contains(mutant.name());
        }
    }

    private interface Call {
        @Nullable
        Object invoke(Method method, Object @Nullable [] arguments)
                throws IllegalAccessException, InvocationTargetException;
    }

    @SuppressWarnings("unchecked")
    private static <T> T proxy(Class<T> type, Call call) {
        return (T) Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
            try {
                return call.invoke(method, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
    }
}
