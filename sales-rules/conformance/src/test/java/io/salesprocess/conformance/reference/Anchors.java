package io.salesprocess.conformance.reference;

import io.salesprocess.model.definition.Anchor;
import io.salesprocess.model.definition.AnchorChoice;
import io.salesprocess.model.definition.AttributeDate;
import io.salesprocess.model.definition.Milestone;
import io.salesprocess.model.definition.Occurrence;
import io.salesprocess.model.definition.PeriodBound;
import io.salesprocess.model.definition.Shifted;
import io.salesprocess.model.facts.Coverage;
import io.salesprocess.model.facts.FieldEntry;
import io.salesprocess.model.facts.Part;
import io.salesprocess.model.facts.StageClaim;
import io.salesprocess.model.value.FieldValue;
import io.salesprocess.model.value.Moment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where an anchor lies, seen from the moment that is tested. */
@SuppressWarnings("OptionalMapToOptional") // Absent: not loaded; with nothing in it: empty.
record Anchors(Look look, Hand hand) implements Anchor.Cases<Mark> {
    @Override
    public Mark milestone(Milestone anchor) {
        String id = anchor.id().orElse("");
        return switch (anchor.kind()) {
            case AS_OF -> Mark.at(look.then().moment());
            case CREATED -> look.deal().created().map(Mark::at).orElse(Mark.UNKNOWN);
            case IT -> hand.at().map(Mark::at).orElse(Mark.UNKNOWN);
            case STAGE_ENTERED -> entered(id);
            case RETURNED_TO -> returned(id);
            case FIELD -> date(look.fields().of(id));
            case REQUIREMENT -> requirement(id);
        };
    }

    private Mark entered(String stage) {
        Optional<StageClaim> first = look.claims().history().stream()
                .filter(claim -> claim.stage().equals(stage))
                .findFirst();
        boolean complete = look.deal().coverage(Part.STAGE_HISTORY) == Coverage.COMPLETE;
        return first.map(claim -> new Mark(Mark.Kind.AT, List.of(claim.at()), !complete, false))
                .orElse(complete ? Mark.NONE : Mark.UNKNOWN);
    }

    private Mark returned(String stage) {
        if (look.deal().coverage(Part.STAGE_HISTORY) != Coverage.COMPLETE) {
            return Mark.UNKNOWN;
        }
        List<StageClaim> history = look.claims().history();
        Mark latest = Mark.NONE;
        for (int i = 1; i < history.size(); i++) {
            StageClaim claim = history.get(i);
            int from = look.claims().position(history.get(i - 1).stage());
            if (claim.stage().equals(stage) && from > look.claims().position(stage)) {
                latest = Mark.at(claim.at());
            }
        }
        return latest;
    }

    private Mark requirement(String id) {
        Judging.Judged judged = look.sheet().judged(id);
        return switch (judged.verdict()) {
            case MET ->
                judged.moments().isEmpty()
                        ? Mark.UNKNOWN
                        : new Mark(Mark.Kind.AT, judged.moments(), false, judged.others());
            case UNMET -> Mark.NONE;
            case UNDETERMINED -> Mark.UNKNOWN;
            case WAIVED, NOT_APPLICABLE -> Mark.DROPPED;
        };
    }

    /** The date in a value: absent for what was not loaded, with no entry for what is empty. */
    private Mark date(Optional<Optional<FieldEntry>> entry) {
        if (entry.isEmpty()) {
            return Mark.UNKNOWN;
        }
        Optional<FieldValue> value = entry.get().flatMap(FieldEntry::value);
        if (value.isEmpty()) {
            return Mark.NONE;
        }
        return Values.moment(value.get()).map(Mark::at).orElse(Mark.UNKNOWN);
    }

    private Mark detail(Map<String, List<FieldEntry>> attributes, String attribute) {
        List<FieldEntry> entries = attributes.get(attribute);
        return date(Optional.ofNullable(entries).map(some -> look.then().entry(some)));
    }

    @Override
    public Mark occurrence(Occurrence anchor) {
        Occasions all = Occasions.of(anchor.of(), look, hand);
        Optional<Moment> found = all.of(Three.YES)
                .flatMap(one -> one.at().stream())
                .reduce((one, other) -> further(one, other, anchor.last()) ? one : other);
        boolean undated = all.of(Three.YES).anyMatch(one -> one.at().isEmpty());
        boolean maybe = all.of(Three.UNKNOWN)
                .anyMatch(one -> found.isEmpty()
                        || one.at().isEmpty()
                        || further(one.at().get(), found.get(), anchor.last()));
        if (!all.complete() || undated || maybe) {
            return Mark.UNKNOWN;
        }
        return found.map(Mark::at).orElse(Mark.NONE);
    }

    private boolean further(Moment one, Moment other, boolean last) {
        int order = look.days().ends(Optional.of(one)).compareTo(look.days().ends(Optional.of(other)));
        return last ? order > 0 : order < 0;
    }

    @Override
    public Mark attributeDate(AttributeDate anchor) {
        if (anchor.of().isEmpty()) {
            return detail(hand.attributes(), anchor.attribute());
        }
        return look.selected(List.of(anchor.of().get()), hand)
                .latest(look.days())
                .map(latest -> latest.map(record -> detail(record.attributes(), anchor.attribute()))
                        .orElse(Mark.NONE))
                .orElse(Mark.UNKNOWN);
    }

    @Override
    public Mark periodBound(PeriodBound anchor) {
        Days days = look.days();
        return anchor.of()
                .as(this)
                .map(at -> Moment.on(
                        anchor.end()
                                ? days.lastDay(anchor.period(), days.date(at))
                                : days.firstDay(anchor.period(), days.date(at))));
    }

    @Override
    public Mark shifted(Shifted anchor) {
        Days days = look.days();
        return anchor.from()
                .as(this)
                .map(at -> anchor.before() ? days.before(at, anchor.by()) : days.after(at, anchor.by()));
    }

    @Override
    public Mark choice(AnchorChoice anchor) {
        List<Mark> among = anchor.among().stream().map(one -> one.as(this)).toList();
        boolean halfway = anchor.which() == AnchorChoice.Which.HALFWAY;
        if (halfway) {
            return halfway(among);
        }
        if (among.stream().anyMatch(mark -> mark.is(Mark.Kind.UNKNOWN))) {
            return Mark.UNKNOWN;
        }
        List<Mark> there = among.stream().filter(mark -> mark.is(Mark.Kind.AT)).toList();
        if (there.isEmpty()) {
            return among.stream().anyMatch(mark -> mark.is(Mark.Kind.NONE)) ? Mark.NONE : Mark.DROPPED;
        }
        List<Moment> moments = there.get(0).at();
        for (Mark mark : there.subList(1, there.size())) {
            List<Moment> chosen = new ArrayList<>();
            for (Moment one : moments) {
                mark.at().forEach(other -> chosen.add(chosen(anchor.which(), one, other)));
            }
            moments = chosen.stream().distinct().toList();
        }
        return new Mark(
                Mark.Kind.AT,
                moments,
                there.stream().anyMatch(Mark::atLatest),
                there.stream().anyMatch(Mark::others));
    }

    private Mark halfway(List<Mark> two) {
        for (Mark lacking : List.of(Mark.DROPPED, Mark.NONE, Mark.UNKNOWN)) {
            if (two.stream().anyMatch(mark -> mark.is(lacking.kind()))) {
                return lacking;
            }
        }
        List<Moment> middle = List.of(look.days().halfway(first(two.get(0)), first(two.get(1))));
        return new Mark(Mark.Kind.AT, middle, two.stream().anyMatch(Mark::perhapsEarlier), false);
    }

    private Moment first(Mark mark) {
        return mark.at().stream()
                .reduce((one, other) -> further(one, other, false) ? one : other)
                .orElseThrow();
    }

    private Moment chosen(AnchorChoice.Which which, Moment one, Moment other) {
        boolean latest = which == AnchorChoice.Which.LATEST;
        return further(one, other, latest) ? one : other;
    }
}
