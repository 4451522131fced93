package io.salesprocess.model.lint;

import io.salesprocess.model.definition.Condition;
import io.salesprocess.model.definition.SalesProcess;

/** Conditions written with single quotes, and a process that defines what they name. */
final class Examples {
    private static final String NAMES = """
            {
              "activities": [
                {"id": "discovery-meeting", "name": "Discovery meeting"},
                {"id": "demo", "name": "Demo", "outcomes": ["convinced", "bored"]}
              ],
              "attributes": [{"id": "rank", "name": "Rank", "type": "number"}],
              "documents": [
                {"id": "proposal", "name": "Proposal", "states": ["drafted", "reviewed", "sent"]},
                {"id": "trial", "name": "Trial report", "states": ["agreed", "running", "passed"]}
              ],
              "work": [
                {"id": "trial", "name": "Trial", "states": ["agreed", "running", "passed"]},
                {"id": "pilot", "name": "Pilot", "states": ["agreed", "running", "passed"]}
              ],
              "fields": [
                {"id": "region", "name": "Region", "type": "choice", "choices": ["emea", "apac"]},
                {"id": "goLive", "name": "Go-live", "type": "date"},
                {"id": "score", "name": "Score", "type": "number"}
              ],
              "confirmations": [{"id": "plan", "name": "Plan"}, {"id": "price", "name": "Price"}],
              "approvals": [{"id": "discount", "name": "Discount"}, {"id": "plan", "name": "Plan"}],
              "decisions": [
                {"id": "engineer-needed", "name": "Does this deal need an engineer?"},
                {"id": "trial-needed", "name": "Does this deal need a trial?"}
              ],
              "tables": [
                {"id": "floor", "name": "Floor", "type": "number", "rows": [{"where": [{"field": "region", "equals": "emea"}], "value": 3}]}
              ]
            }
            """;

    private Examples() {}

    static SalesProcess process() {
        return Sound.process().process(NAMES).read();
    }

    static Condition condition(String condition) {
        SalesProcess process = Sound.process()
                .process(NAMES)
                .done(condition.replace('\'', '"'))
                .read();
        return process.stages().get(process.stages().size() - 1).exitCriteria().stream()
                .filter(criterion -> criterion.id().equals("asked"))
                .flatMap(criterion -> criterion.doneWhen().stream())
                .findFirst()
                .orElseThrow();
    }
}
