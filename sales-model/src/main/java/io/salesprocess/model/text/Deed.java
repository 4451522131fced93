package io.salesprocess.model.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The verbs that go with an activity. */
enum Deed {
    HOLD("hold", "held", "book", "booked"),
    SEND("send", "sent", "schedule", "scheduled"),
    /** Of activities that are done in different ways. */
    HAVE("have", "took place", "plan", "planned");

    private static final Set<String> SENT = Set.of(
            "email",
            "emails",
            "e-mail",
            "e-mails",
            "mail",
            "mails",
            "letter",
            "letters",
            "message",
            "messages",
            "newsletter",
            "newsletters",
            "postcard",
            "postcards");

    private final String todo;
    private final String done;
    private final String plan;
    private final String planned;

    Deed(String todo, String done, String plan, String planned) {
        this.todo = todo;
        this.done = done;
        this.plan = plan;
        this.planned = planned;
    }

    static Deed of(Noun activity) {
        return SENT.contains(activity.head().toLowerCase(Locale.ROOT)) ? SEND : HOLD;
    }

    static Deed of(List<Noun> activities) {
        List<Deed> deeds = activities.stream().map(Deed::of).distinct().toList();
        return deeds.size() == 1 ? deeds.get(0) : HAVE;
    }

    String todo() {
        return todo;
    }

    /** What is said of the activities once they are over: "was held". */
    String happened(Noun last) {
        return this == HAVE ? done : last.was() + " " + done;
    }

    /** The opposite: "was not held". */
    String neverHappened(Noun last) {
        return this == HAVE ? "did not take place" : last.was() + " not " + done;
    }

    String done() {
        return done;
    }

    /** Whether it is said with "was". */
    boolean passive() {
        return this != HAVE;
    }

    String plan() {
        return plan;
    }

    String planned() {
        return planned;
    }
}
