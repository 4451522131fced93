package io.salesprocess.rules.faults;

import static io.salesprocess.rules.given.Conditions.held;
import static io.salesprocess.rules.given.Given.given;
import static io.salesprocess.rules.given.Meeting.meeting;

import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.rules.Inspector;
import io.salesprocess.rules.application.TestRules;
import io.salesprocess.rules.given.Given;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.ArrayList;
import java.util.List;

/** A virtual machine with little memory. It prints, line by line, what {@link MemoryTest} expects. */
public final class SmallHeap {
    private static final int MIB = 1 << 20;

    private SmallHeap() {}

    /** Runs out of memory, and then uses one definition after the other. */
    public static void main(String[] none) {
        Inspector inspector = Inspector.of(Workload.process("small"));
        Opportunity deal = Workload.deal(33);
        String known = Workload.bytes(inspector.inspect(deal, Workload.AS_OF));
        int exhausted = 0;
        int correct = 0;
        for (int left = 0; left < 20; left++) {
            inspector.forgetDecisions();
            exhausted += exhausted(inspector, deal, (left * 24) << 10) ? 1 : 0;
            correct += Workload.bytes(inspector.inspect(deal, Workload.AS_OF)).equals(known) ? 1 : 0;
        }
        System.out.println("exhausted " + (exhausted > 0) + ", then correct " + correct);
        System.out.println("a rule that allocates without end: " + ofARule());
        flat();
    }

    /** Whether memory is exhausted by an inspection that finds so much of it free. */
    private static boolean exhausted(Inspector inspector, Opportunity deal, int free) {
        List<byte[]> ballast = new ArrayList<>(1 << 16);
        byte[][] reserved = {new byte[free]};
        try {
            for (int size = MIB; size > 256; ) {
                try {
                    ballast.add(new byte[size]);
                } catch (OutOfMemoryError full) {
                    size /= 2;
                }
            }
            reserved[0] = null;
            Workload.bytes(inspector.inspect(deal, Workload.AS_OF));
            return false;
        } catch (OutOfMemoryError expected) {
            ballast.clear();
            return true;
        }
    }

    private static String ofARule() {
        Given hungry = given().doneWhen(held("demo"))
                .activity(meeting("d1").of("demo"))
                .applicationRules(TestRules.book("hungry"));
        Given fine = given().activity(meeting("m1"));
        Inspector inspector = hungry.inspector();
        try {
            inspector.inspect(hungry.opportunity(), hungry.asOf());
            return "none";
        } catch (OutOfMemoryError expected) {
            return inspector
                    .inspect(fine.opportunity(), fine.asOf())
                    .verifiedStage()
                    .orElse("wrong");
        }
    }

    /** Ten thousand definitions, each with an inspector of its own. */
    private static void flat() {
        use(0, 2_000);
        long heap = used(MemoryType.HEAP);
        long others = used(MemoryType.NON_HEAP);
        use(2_000, 10_000);
        System.out.println("heap grew by more than 2 MiB: " + (used(MemoryType.HEAP) - heap > 2 * MIB));
        System.out.println(
                "metaspace and code grew by more than 6 MiB: " + (used(MemoryType.NON_HEAP) - others > 6 * MIB));
    }

    private static void use(int from, int to) {
        Opportunity deal = Workload.deal(3);
        for (int i = from; i < to; i++) {
            Inspector.of(Workload.small("process-" + i)).inspect(deal, Workload.AS_OF);
        }
    }

    private static long used(MemoryType type) {
        System.gc();
        System.gc();
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == type)
                .map(MemoryPoolMXBean::getUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }
}
