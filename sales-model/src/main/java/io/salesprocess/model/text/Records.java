package io.salesprocess.model.text;

import io.salesprocess.model.definition.ActivityCondition;
import io.salesprocess.model.definition.Condition;
import io.salesprocess.model.definition.FieldCondition;
import io.salesprocess.model.definition.ItemCondition;
import io.salesprocess.model.definition.PeopleCondition;
import io.salesprocess.model.definition.StatementCondition;
import java.util.List;

/** What counts for a condition, as a noun: "demo held with the CFO attending". */
final class Records {
    private final Wording wording;

    Records(Wording wording) {
        this.wording = wording;
    }

    /** What counts for any of them. */
    String any(List<Condition> conditions, Form form) {
        return Lists.or(
                conditions.stream().map(condition -> of(condition, form)).toList());
    }

    String of(Condition condition, Form form) {
        if (condition instanceof ActivityCondition activity) {
            return new ActivityText(wording, activity).record(form);
        }
        if (condition instanceof ItemCondition item) {
            return ItemText.event(item)
                    ? new EventText(wording, item).record(form)
                    : new ItemText(wording, item).record(form);
        }
        if (condition instanceof StatementCondition statement) {
            return new StatementText(wording, statement).record(form);
        }
        if (condition instanceof FieldCondition field) {
            return new FieldText(wording, field).record(form);
        }
        if (condition instanceof PeopleCondition people) {
            return new PeopleText(wording, people).record(form);
        }
        return form.of(Noun.named("record")) + " that shows that " + new Clauses(wording).of(condition);
    }

    /** "held", or "that were held" where another relative clause follows. */
    static String said(boolean passive, String participle, boolean several, Qualities qualities) {
        if (!passive) {
            return "that " + participle;
        }
        return (qualities.relative() ? (several ? "that were " : "that was ") : "") + participle;
    }

    /** What has commas of its own stands in brackets, so that it is clear where it ends. */
    static String bracketed(String details) {
        return details.contains(", ") ? " (" + details.replaceFirst("^,? ", "") + ")" : details;
    }
}
