package io.salesprocess.crm.source;

import io.salesprocess.crm.record.EvidenceRecord;
import io.salesprocess.crm.record.Invited;
import io.salesprocess.crm.record.MalformedRecord;
import io.salesprocess.crm.record.Ref;
import io.salesprocess.crm.record.Row;
import io.salesprocess.crm.record.StageRecord;
import io.salesprocess.crm.record.Thing;
import io.salesprocess.crm.record.Times;
import io.salesprocess.model.value.ActivityState;
import io.salesprocess.model.value.Moment;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Messages of Odoo: what is left of an activity that was done, and the frame of the tracked changes. Other messages say
 * nothing that counts.
 */
final class OdooMessages {
    private record Frame(String deal, Optional<Moment> at, Optional<String> author) {}

    private final Times times;
    private final Map<String, Frame> frames = new HashMap<>();
    private final Map<String, List<String>> waiting = new HashMap<>();
    private final Map<String, String> done = new HashMap<>();
    private final Set<String> kept = new HashSet<>();

    OdooMessages(Times times) {
        this.times = times;
    }

    void message(Row row, Haul haul) {
        String number = OdooIds.own(row);
        Optional<Ref> of = OdooIds.attachedTo(row, "/model", "/res_id");
        Optional<Moment> at = times.moment(row, "/date").or(() -> times.moment(row, "/create_date"));
        Optional<String> author = OdooIds.number(row, "/author_id").map(OdooIds::partner);
        of.filter(ref -> ref.thing() == Thing.DEAL)
                .ifPresent(deal -> frame(number, new Frame(deal.id(), at, author), haul));
        Optional<String> type = OdooIds.number(row, "/mail_activity_type_id");
        if (type.isEmpty()) {
            haul.drop(Odoo.MESSAGE, Drop.OF_NO_INTEREST);
            return;
        }
        Optional<Moment> day = at.map(moment -> Moment.on(moment.dateIn(ZoneOffset.UTC)));
        String key = key(of, type, day);
        if (kept.contains(key)) {
            haul.drop(Odoo.MESSAGE, Drop.TOLD_TWICE);
            return;
        }
        String id = "message-" + number;
        done.put(key, id);
        haul.evidence(EvidenceRecord.builder()
                .id(id)
                .rawId(number)
                .kind(Odoo.MESSAGE)
                .row(row)
                .links(of.stream().toList())
                .start(day)
                .stateAt(at)
                .knownState(ActivityState.HELD.spelled())
                .author(author)
                .invited(author.map(Invited::listed).stream().toList())
                .created(at.filter(moment -> !moment.dateOnly()).map(moment -> moment.begins(ZoneOffset.UTC)))
                .build());
    }

    /** An activity that was kept when it was done, so that its message tells it a second time. */
    void done(Optional<Ref> of, Optional<String> type, Optional<Moment> day, Haul haul) {
        String key = key(of, type, day);
        kept.add(key);
        String message = done.remove(key);
        if (message != null && haul.evidence().remove(message) != null) {
            haul.drop(Odoo.MESSAGE, Drop.TOLD_TWICE);
        }
    }

    private static String key(Optional<Ref> of, Optional<String> type, Optional<Moment> day) {
        return of.map(Ref::toString).orElse("") + " " + type.orElse("") + " "
                + day.map(Moment::toString).orElse("");
    }

    private void frame(String number, Frame frame, Haul haul) {
        frames.put(number, frame);
        List<String> stages = waiting.remove(number);
        if (stages != null) {
            stages.forEach(stage -> stage(stage, frame, haul));
        }
    }

    void tracking(Row row, Haul haul) {
        String message = OdooIds.number(row, "/mail_message_id")
                .orElseThrow(() -> new MalformedRecord(row.json().place(), "There is no id at '/mail_message_id'."));
        Optional<String> stage = ofStage(row) ? row.text("/new_value_char") : Optional.empty();
        if (stage.isEmpty()) {
            haul.drop(Odoo.TRACKING, Drop.OF_NO_INTEREST);
            return;
        }
        Frame frame = frames.get(message);
        if (frame == null) {
            waiting.computeIfAbsent(message, any -> new ArrayList<>()).add(stage.get());
        } else {
            stage(stage.get(), frame, haul);
        }
    }

    /** Older versions name the field, newer ones show what it is called and of which model it is. */
    private static boolean ofStage(Row row) {
        Optional<String> name = OdooIds.name(row, "/field_id")
                .or(() -> OdooIds.name(row, "/field"))
                .or(() -> row.text("/field"));
        return name.map(field -> field.equals("stage_id") || field.equals("Stage") || field.equals("Stage (crm.lead)"))
                .orElseGet(() -> row.text("/field_desc").filter("Stage"::equals).isPresent());
    }

    private static void stage(String stage, Frame frame, Haul haul) {
        frame.at()
                .ifPresent(at ->
                        haul.stage(new StageRecord(frame.deal(), Optional.empty(), stage, false, at, frame.author())));
    }
}
