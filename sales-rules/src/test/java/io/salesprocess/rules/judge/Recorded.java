package io.salesprocess.rules.judge;

import java.lang.reflect.Field;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/** Which situations each test asks the rules about, and how long it takes. */
final class Recorded implements TestExecutionListener {
    record Test(String id, String name, long nanos, Map<Kind, Set<Long>> asked) {}

    private final Map<String, Test> tests = new LinkedHashMap<>();
    private final Set<String> failed = new LinkedHashSet<>();
    private long began;

    Map<String, Test> tests() {
        return tests;
    }

    Set<String> failed() {
        return failed;
    }

    @Override
    public void executionStarted(TestIdentifier test) {
        if (test.isTest()) {
            Judge.withOwnRules().forget();
            began = System.nanoTime();
        }
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (result.getStatus() == TestExecutionResult.Status.FAILED) {
            failed.add(test.getUniqueId());
        }
        if (test.isTest()) {
            Map<Kind, Set<Long>> asked = new EnumMap<>(Kind.class);
            for (Kind kind : Kind.values()) {
                asked.put(kind, remembered(Judge.withOwnRules().memory(kind)));
            }
            tests.put(test.getUniqueId(), new Test(test.getUniqueId(), name(test), System.nanoTime() - began, asked));
        }
    }

    private static Set<Long> remembered(Memory memory) {
        try {
            Field table = Memory.class.getDeclaredField("table");
            table.setAccessible(true);
            Set<Long> codes = new TreeSet<>();
            for (Decision decision : (Decision[]) table.get(memory)) {
                if (decision != null) {
                    codes.add(decision.code);
                }
            }
            return codes;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String name(TestIdentifier test) {
        String id = test.getUniqueId();
        return id.substring(id.indexOf("[class:")) + " " + test.getDisplayName();
    }
}
