package io.salesprocess.rules.laws;

import static io.salesprocess.rules.given.Conditions.all;
import static io.salesprocess.rules.given.Conditions.held;
import static io.salesprocess.rules.given.Ladder.criterion;
import static io.salesprocess.rules.given.Meeting.meeting;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesprocess.model.definition.ActivityCondition;
import io.salesprocess.model.definition.AllOf;
import io.salesprocess.model.definition.Condition;
import io.salesprocess.model.definition.Criterion;
import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.model.inspection.GateAnswer;
import io.salesprocess.model.inspection.NextAction;
import io.salesprocess.rules.given.Given;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The proof of the next actions: they are enough, and none of them too much. */
class NextActionsSufficeTest {
    @Test
    void what_is_next_opens_the_gate_and_nothing_of_it_can_be_left_out() {
        for (long seed = 0; seed < 60; seed++) {
            List<String> types = List.of("meeting", "call", "demo");
            Random random = new Random(seed);
            Given world = Given.given();
            List<Criterion> asked = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                Condition condition = held(types.get(random.nextInt(3)));
                Condition other = held(types.get(random.nextInt(3)));
                asked.add(criterion("r" + i, random.nextBoolean() ? condition : all(condition, other)));
            }
            world.asks(asked.toArray(new Criterion[0]));
            if (random.nextBoolean()) {
                world.activity(meeting("m0").of(types.get(random.nextInt(3))));
            }
            List<String> next = world.inspect().inspection().nextActions().stream()
                    .map(NextAction::requirement)
                    .toList();
            assertThat(opens(world, asked, next))
                    .as("all of %s, seed %d", next, seed)
                    .isTrue();
            for (String one : next) {
                List<String> fewer = new ArrayList<>(next);
                fewer.remove(one);
                assertThat(opens(world, asked, fewer))
                        .as("%s without %s", next, one)
                        .isFalse();
            }
        }
    }

    /** Whether the gate opens once everything is done that these requirements ask. */
    private static boolean opens(Given world, List<Criterion> asked, List<String> done) {
        Opportunity.Builder facts = Opportunity.builder().copyOf(world.opportunity());
        for (Criterion criterion : asked) {
            if (done.contains(criterion.id())) {
                List<String> types = types(criterion.doneWhen().orElseThrow()).toList();
                for (int i = 0; i < types.size(); i++) {
                    facts.addActivities(
                            meeting(criterion.id() + "-" + i).of(types.get(i)).build());
                }
            }
        }
        return world.inspector().gate(facts.build(), "demo", world.asOf()).answer() == GateAnswer.OPEN;
    }

    private static Stream<String> types(Condition condition) {
        return condition instanceof ActivityCondition activity
                ? activity.activities().stream()
                : ((AllOf) condition).conditions().stream().flatMap(NextActionsSufficeTest::types);
    }
}
