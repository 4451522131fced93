package io.salesprocess.rules;

import static io.salesprocess.rules.given.Conditions.byRole;
import static io.salesprocess.rules.given.Conditions.text;
import static io.salesprocess.rules.given.Given.given;
import static io.salesprocess.rules.given.Ladder.criterion;
import static io.salesprocess.rules.given.Selections.anybody;
import static io.salesprocess.rules.given.Selections.detail;
import static io.salesprocess.rules.given.Selections.people;

import io.salesprocess.model.definition.Comparison;
import io.salesprocess.model.definition.Condition;
import io.salesprocess.model.definition.Role;
import io.salesprocess.model.definition.Who;
import io.salesprocess.model.facts.FieldEntry;
import io.salesprocess.model.facts.HeldRole;
import io.salesprocess.model.facts.Part;
import io.salesprocess.model.facts.Person;
import io.salesprocess.model.inspection.Shortfall;
import io.salesprocess.model.value.Side;
import io.salesprocess.rules.given.Given;
import io.salesprocess.rules.given.Judged;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KnownPeopleTest {
    private static final Condition TWO_BUYERS =
            people(Who.builder().side(Side.BUYER).build(), asked -> asked.atLeast(2));
    private static final Condition A_NORTHERN_USER =
            people(byRole("end-user"), asked -> asked.addWhere(detail("region", Comparison.EQUALS, text("north"))));

    private static Person.Builder user(String id) {
        return Person.builder()
                .id(id)
                .side(Side.BUYER)
                .addRoles(HeldRole.builder().role("end-user").build());
    }

    private static Person userIn(String id, String region) {
        return user(id).attributes(Map.of(
                        "region",
                        List.of(FieldEntry.builder().value(text(region)).build())))
                .build();
    }

    @Test
    void different_people_as_described_are_counted() {
        given().nobodyKnown()
                .person("one", Side.BUYER)
                .person("two", Side.BUYER)
                .doneWhen(TWO_BUYERS)
                .inspect()
                .met("one", "two");
        given().nobodyKnown()
                .person("one", Side.BUYER)
                .person("two", Side.OURS)
                .doneWhen(TWO_BUYERS)
                .inspect()
                .unmet(Shortfall.TOO_FEW, "one");
        given().nobodyKnown().doneWhen(TWO_BUYERS).inspect().unmet(Shortfall.NO_RECORD, "people");
    }

    @Test
    void however_many_roles_there_are_each_is_its_own() {
        Given given = given().process(process -> process.addAllRoles(IntStream.range(0, 100)
                .mapToObj(number -> Role.builder()
                        .id("more-" + number)
                        .name("more")
                        .side(Side.OURS)
                        .build())
                .toList()));
        given.person("last", Side.OURS, "more-99");
        for (int number = 0; number < 100; number++) {
            given.asks(criterion("known-" + number, people(byRole("more-" + number))));
        }
        Judged judged = given.inspect();
        for (int number = 0; number < 99; number++) {
            judged.of("known-" + number).unmet(Shortfall.NO_RECORD, "people");
        }
        judged.of("known-99").met("last");
    }

    @Test
    void where_people_were_not_loaded_or_their_roles_nobody_can_tell() {
        given().nobodyKnown()
                .notLoaded(Part.PEOPLE)
                .doneWhen(TWO_BUYERS)
                .inspect()
                .undetermined(Shortfall.NOT_LOADED, "people");
        given().nobodyKnown()
                .person(Person.builder().id("new").side(Side.BUYER).build())
                .doneWhen(people(byRole("end-user")))
                .inspect()
                .undetermined(Shortfall.ROLES_UNKNOWN, "new");
    }

    @Test
    void the_details_of_people_count_as_well() {
        given().nobodyKnown()
                .person(userIn("one", "north"))
                .doneWhen(A_NORTHERN_USER)
                .inspect()
                .met("one");
        given().nobodyKnown()
                .person(userIn("one", "south"))
                .doneWhen(A_NORTHERN_USER)
                .inspect()
                .unmet(Shortfall.WRONG_DETAILS, "one");
        given().nobodyKnown()
                .person(user("one").build())
                .doneWhen(A_NORTHERN_USER)
                .inspect()
                .undetermined(Shortfall.DETAILS_UNKNOWN, "one");
    }

    @Test
    void there_may_be_too_many() {
        Condition atMostTwo = people(anybody(), asked -> asked.atMost(2));
        given().nobodyKnown()
                .person("one", Side.BUYER)
                .person("two", Side.OURS)
                .doneWhen(atMostTwo)
                .inspect()
                .met("one", "two");
        given().nobodyKnown()
                .person("one", Side.BUYER)
                .person("two", Side.OURS)
                .person("three", Side.OURS)
                .doneWhen(atMostTwo)
                .inspect()
                .unmet(Shortfall.TOO_MANY, "one", "three", "two");
    }
}
