package io.salesprocess.benchmark;

import io.salesprocess.model.definition.ActivityCondition;
import io.salesprocess.model.definition.Comparison;
import io.salesprocess.model.definition.Condition;
import io.salesprocess.model.definition.FieldCondition;
import io.salesprocess.model.definition.ItemCondition;
import io.salesprocess.model.definition.Participant;
import io.salesprocess.model.definition.StatementCondition;
import io.salesprocess.model.definition.StatementKind;
import io.salesprocess.model.value.FieldValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Deals out the conditions of workload W1: of eight, six ask for an activity, one for a document, one for a field. */
final class W1Conditions {
    private final List<Integer> meetings = new ArrayList<>();
    private final List<Integer> documents = new ArrayList<>();
    private final List<Integer> fields = new ArrayList<>();
    private int dealt;

    W1Conditions(long seed) {
        fill(meetings, W1Process.ACTIVITY_TYPES * W1Process.ROLES);
        fill(documents, W1Process.DOCUMENT_TYPES);
        fill(fields, W1Process.FIELDS);
        Random random = new Random(seed);
        Collections.shuffle(meetings, random);
        Collections.shuffle(documents, random);
        Collections.shuffle(fields, random);
    }

    private static void fill(List<Integer> numbers, int count) {
        for (int n = 0; n < count; n++) {
            numbers.add(n);
        }
    }

    /** A condition that no other requirement has. */
    Condition next() {
        int n = dealt++;
        return switch (n % 8) {
            case 6 -> document(documents.get(n / 8));
            case 7 -> field(fields.get(n / 8));
            default -> activity(meetings.get(n));
        };
    }

    /** A condition under which an action applies: the answer to a question, or the value of a field, in turn. */
    Condition applicability(int n) {
        if (n % 2 == 0) {
            return field(fields.get(fields.size() - 1 - n / 2));
        }
        return StatementCondition.builder()
                .kind(StatementKind.DECISION)
                .topic(W1Names.decision(n / 2 % W1Process.DECISIONS))
                .addAnswers("yes")
                .build();
    }

    private static Condition activity(int n) {
        return ActivityCondition.builder()
                .activity(W1Names.activityType(n % W1Process.ACTIVITY_TYPES))
                .addWith(Participant.builder()
                        .role(W1Names.role(n / W1Process.ACTIVITY_TYPES))
                        .build())
                .build();
    }

    private static Condition document(int n) {
        return ItemCondition.builder()
                .item(W1Names.documentType(n))
                .state("final")
                .standsAt(true)
                .build();
    }

    private static Condition field(int n) {
        FieldCondition.Builder field = FieldCondition.builder().field(W1Names.field(n));
        return switch (W1Names.fieldType(n)) {
            case NUMBER ->
                field.comparison(Comparison.AT_LEAST)
                        .addValues(new FieldValue.Number(BigDecimal.valueOf(50)))
                        .build();
            case CHOICE ->
                field.comparison(Comparison.EQUALS)
                        .addValues(new FieldValue.Text("green"))
                        .build();
            default ->
                field.comparison(Comparison.EQUALS)
                        .addValues(new FieldValue.YesNo(true))
                        .build();
        };
    }
}
