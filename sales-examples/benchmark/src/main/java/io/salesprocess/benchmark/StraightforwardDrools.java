package io.salesprocess.benchmark;

import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.model.inspection.Shortfall;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.internal.utils.KieHelper;

/**
 * Drools as one comes to use it first: rules as text, compiled at run time; a new session for each opportunity; the
 * process and the opportunity inserted as they are. Thread-safe.
 */
final class StraightforwardDrools {
    private static final String RULES = "straightforward.drl.txt";

    private final KieBase rules;
    private final List<Object> process;

    StraightforwardDrools(SalesProcess process) {
        this.process = PlainProcess.facts(process);
        rules = new KieHelper().addContent(text(), ResourceType.DRL).build();
    }

    private static String text() {
        try (InputStream in = StraightforwardDrools.class.getResourceAsStream(RULES)) {
            if (in == null) {
                throw new IllegalStateException("The rules '" + RULES + "' are missing.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("The rules '" + RULES + "' cannot be read.", e);
        }
    }

    Answer inspect(Opportunity opportunity, Instant asOf) {
        KieSession session = rules.newKieSession();
        try {
            session.insert(new PlainFacts.Clock(asOf));
            process.forEach(session::insert);
            PlainOpportunity.facts(opportunity).forEach(session::insert);
            session.fireAllRules();
            return answer(session);
        } finally {
            session.dispose();
        }
    }

    private static Answer answer(KieSession session) {
        Map<String, Judged> judged = new TreeMap<>();
        PlainFacts.@Nullable Verified verified = null;
        for (Object found : session.getObjects()) {
            if (found instanceof PlainFacts.Verdict verdict) {
                if (judged.put(verdict.need(), judged(verdict)) != null) {
                    throw new IllegalStateException("The rules judged " + verdict.need() + " twice.");
                }
            } else if (found instanceof PlainFacts.Verified passed
                    && (verified == null || passed.number() > verified.number())) {
                verified = passed;
            }
        }
        return new Answer(judged, verified == null ? null : verified.stage());
    }

    private static Judged judged(PlainFacts.Verdict verdict) {
        return new Judged(
                io.salesprocess.model.inspection.Verdict.valueOf(verdict.verdict()),
                verdict.shortfall() == null ? null : Shortfall.valueOf(verdict.shortfall()),
                new ArrayList<>(verdict.evidence()));
    }
}
