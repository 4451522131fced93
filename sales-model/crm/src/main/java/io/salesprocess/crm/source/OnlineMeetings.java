package io.salesprocess.crm.source;

import io.salesprocess.crm.record.EvidenceRecord;
import io.salesprocess.model.value.Moment;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the event to which a report of who attended belongs. The id of an online meeting and the link for joining it
 * name the same conversation; a series has one for all its occurrences, so that the time decides.
 */
final class OnlineMeetings {
    /** How much earlier than planned a meeting may begin. */
    private static final Duration EARLY = Duration.ofHours(1);

    private static final Pattern CONVERSATION =
            Pattern.compile("19:meeting_[A-Za-z0-9_-]{1,200}@thread[.][a-z0-9]{1,9}");

    private record Planned(String uid, String conversation, Instant from, Instant to) {}

    private record Made(String conversation, Instant at) {}

    private final Map<String, String> links = new HashMap<>();
    private final Map<String, Planned> planned = new HashMap<>();
    private final Map<String, Made> waiting = new HashMap<>();

    void meeting(String id, Optional<String> joinUrl, Haul haul) {
        joinUrl.ifPresent(url -> {
            links.put(id, conversation(url));
            List.copyOf(waiting.keySet()).forEach(report -> find(report, haul));
        });
    }

    void event(
            String id, String uid, Optional<String> joinUrl, Optional<Moment> start, Optional<Moment> end, Haul haul) {
        if (joinUrl.isPresent() && start.filter(moment -> !moment.dateOnly()).isPresent()) {
            Instant from = start.get().begins(ZoneOffset.UTC);
            Instant to = end.map(moment -> moment.begins(ZoneOffset.UTC)).orElse(from);
            planned.put(id, new Planned(uid, conversation(joinUrl.get()), from.minus(EARLY), to));
            haul.evidence().computeIfPresent(id, (key, record) -> named(record, uid));
            List.copyOf(waiting.keySet()).forEach(report -> find(report, haul));
        }
    }

    void report(String id, Optional<String> meeting, Optional<Moment> start, Haul haul) {
        if (meeting.isPresent() && start.isPresent()) {
            waiting.put(id, new Made(meeting.get(), start.get().begins(ZoneOffset.UTC)));
            find(id, haul);
        }
    }

    private void find(String report, Haul haul) {
        Made made = waiting.get(report);
        if (made == null) {
            return;
        }
        String conversation = links.getOrDefault(made.conversation(), conversation(decoded(made.conversation())));
        List<Planned> found = new ArrayList<>();
        planned.values().stream()
                .filter(event -> event.conversation().equals(conversation))
                .filter(event -> !made.at().isBefore(event.from()) && !made.at().isAfter(event.to()))
                .forEach(found::add);
        if (found.stream().map(Planned::uid).distinct().count() == 1) {
            waiting.remove(report);
            haul.evidence()
                    .computeIfPresent(
                            report, (key, record) -> named(record, found.get(0).uid()));
        }
    }

    private static EvidenceRecord named(EvidenceRecord record, String uid) {
        return EvidenceRecord.builder().copyOf(record).uid(uid).build();
    }

    /** What a link names; the link itself where it names no conversation. */
    private static String conversation(String url) {
        String text = url;
        try {
            text = URLDecoder.decode(url.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException undecodable) {
            // the link names itself
        }
        Matcher matcher = CONVERSATION.matcher(text);
        return matcher.find() ? matcher.group() : url;
    }

    /** The text that Microsoft's ids of online meetings are made of. */
    private static String decoded(String id) {
        try {
            return new String(Base64.getDecoder().decode(id), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException undecodable) {
            return id;
        }
    }
}
