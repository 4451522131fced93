package io.salesprocess.rules;

import io.salesprocess.model.inspection.FindingCode;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The English of the findings: what is so, and what would put it right. Arguments stand in braces. */
final class Messages {
    /** How a message names the stage where there is none. */
    static final String NO_STAGE = "no stage";

    /** Filled in at one go: braces in a name are a part of that name. */
    private static final Pattern ARGUMENT = Pattern.compile("[{]([A-Za-z]+)[}]");

    private Messages() {}

    static String message(FindingCode code, Map<String, String> arguments) {
        return fill(template(code, arguments), arguments);
    }

    static String remedy(FindingCode code, Map<String, String> arguments) {
        return fill(cure(code), arguments);
    }

    private static String fill(String template, Map<String, String> arguments) {
        String text = ARGUMENT.matcher(template)
                .replaceAll(said -> Matcher.quoteReplacement(arguments.getOrDefault(said.group(1), said.group())));
        return text.replace("\"" + NO_STAGE + "\"", NO_STAGE);
    }

    private static String template(FindingCode code, Map<String, String> arguments) {
        return code == FindingCode.NOT_STARTED && !arguments.containsKey("days")
                ? "No stage was ever claimed."
                : template(code);
    }

    private static String template(FindingCode code) {
        return switch (code) {
            case MISSING -> "\"{name}\": {because}";
            case CANNOT_TELL -> "\"{name}\": {because}";
            case RECOMMENDED_MISSING -> "\"{name}\" is recommended and not done: {because}";
            case OVERDUE -> "\"{name}\" was due by {due} and is not done.";
            case OVERDUE_CONSEQUENCE -> "\"{name}\" has been overdue since {due}.{follows}";
            case PATHWAY_CHANGED -> "{what} for this opportunity by {by} ({pathway}): \"{reason}\".";
            case PATHWAY_NOT_ENTITLED -> "The change {pathway} of the pathway does not count: {because}.";
            case PATHWAY_NOT_LOADED ->
                "Changes of the pathway were not all loaded; what is asked may be another for this opportunity.";
            case MOVE_NOT_ALLOWED -> "The move from \"{from}\" to \"{to}\" is not one that the process allows.";
            case LATE -> "\"{name}\" was due by {due} and done at {done}.";
            case DUE_WITHOUT_START -> "\"{name}\" has no due date, because what it is counted from is empty.";
            case OUT_OF_ORDER -> "\"{name}\" was done before \"{first}\", which should come first.";
            case NO_LONGER_HOLDS -> "\"{name}\" held when it was needed and no longer does.";
            case OLDER_THAN_OPPORTUNITY -> "\"{name}\" is proved by something older than the opportunity.";
            case KEY_STEP_WAIVED -> "The key step \"{name}\" was waived.";
            case WAIVER_BY_OWNER ->
                "The waiver {waiver} of \"{name}\" was granted by an owner of the opportunity and does not count.";
            case WAIVER_EXPIRED -> "The waiver {waiver} of \"{name}\" was not in force when it was needed.";
            case WAIVER_WITHOUT_EXPIRY -> "The waiver {waiver} of \"{name}\" has no expiry and does not count.";
            case WAIVER_TOO_LONG ->
                "The waiver {waiver} of \"{name}\" runs for longer than the process allows and does not count.";
            case WAIVER_NOT_ENTITLED ->
                "The waiver {waiver} of \"{name}\" was granted by somebody who is not entitled to.";
            case WAIVER_NOT_ALLOWED -> "The waiver {waiver} of \"{name}\" does not count: this may not be waived.";
            case WAIVERS_NOT_LOADED ->
                "Waivers were not loaded; what is missing, \"{name}\" first, may have been set aside.";
            case CLAIMED_AHEAD -> "\"{claimed}\" is claimed, and the evidence supports \"{verified}\".";
            case CLAIMED_BEHIND -> "\"{claimed}\" is claimed, and the evidence supports \"{verified}\" already.";
            case UNKNOWN_STAGE -> "The claimed stage \"{claimed}\" is unknown to the process.";
            case NOT_STARTED -> "No stage was ever claimed, {days} days after the opportunity was created.";
            case STALLED -> "It stands in \"{claimed}\" for {days} days, and {expected} are expected.";
            case STAGE_SKIPPED -> "The stage \"{stage}\" was never claimed, and it may not be skipped.";
            case NEVER_ENTERED_A_STAGE -> "It was closed without ever having been in a stage.";
            case CLOSED_LATE -> "It was closed {days} days after the last date that was expected, {expected}.";
            case CLOSE_DATE_PASSED -> "It is still open {days} days after the expected close date, {expected}.";
            case CLOSING_NOT_VERIFIED -> "It was closed as \"{claimed}\", and the evidence does not support that.";
            case FORECAST_CANNOT_TELL ->
                "Nobody can tell whether the evidence supports the forecast category \"{category}\".";
            case OTHER_VERSION ->
                "It follows version {followed} of the process, and was inspected against version {version}.";
            case UNDECLARED_TYPE -> "The record {record} is of type {type}, which the process does not declare.";
            case UNKNOWN_STATE -> "The record {record} is in state {state}, which nothing maps.";
            case UNKNOWN_PERSON ->
                "The record {record} names a person {person} who is not among the people of the opportunity.";
            case NOT_DATED ->
                "{count} of the records and fields do not say when they came to their state, so that a past moment cannot be told exactly.";
            case CLOCK_SKEW ->
                "The record {record} was entered a little after the moment of the inspection, and counted.";
            case SAME_MEETING_TWICE -> "The records {record} and {other} seem to tell of the same meeting.";
            case BULK_CLOSED ->
                "{count} activities were said to be held within a minute: nobody tells when each of them was.";
            case SOURCES_DISAGREE -> "The records {record} and {other} contradict each other about one activity.";
        };
    }

    private static String cure(FindingCode code) {
        return switch (code) {
            case MISSING -> "{do}";
            case CANNOT_TELL -> "{do}";
            case RECOMMENDED_MISSING -> "{do}";
            case OVERDUE -> "{do}";
            case OVERDUE_CONSEQUENCE -> "{do}";
            case PATHWAY_CHANGED -> "Know why before the stage is left.";
            case PATHWAY_NOT_ENTITLED -> "Have somebody who is entitled make a change that fits the process.";
            case PATHWAY_NOT_LOADED -> "Load the changes of the pathway.";
            case MOVE_NOT_ALLOWED -> "Move it the way that the process allows.";
            case LATE -> "Next time, do it by the due moment.";
            case DUE_WITHOUT_START -> "Fill in the date that it is counted from.";
            case OUT_OF_ORDER -> "See whether \"{first}\" still changes anything.";
            case NO_LONGER_HOLDS -> "Renew it if it still matters.";
            case OLDER_THAN_OPPORTUNITY -> "See whether it belongs to this opportunity.";
            case KEY_STEP_WAIVED -> "Know why before the stage is left.";
            case WAIVER_BY_OWNER -> "Have somebody else who is entitled grant it.";
            case WAIVER_EXPIRED -> "Do what was waived, or have the waiver renewed.";
            case WAIVER_WITHOUT_EXPIRY -> "Give it an expiry.";
            case WAIVER_TOO_LONG -> "Give it an earlier expiry.";
            case WAIVER_NOT_ENTITLED -> "Have somebody grant it whom the process names.";
            case WAIVER_NOT_ALLOWED -> "Do what was waived.";
            case WAIVERS_NOT_LOADED -> "Load the waivers.";
            case CLAIMED_AHEAD -> "Do what is missing, or move the opportunity back to \"{verified}\".";
            case CLAIMED_BEHIND -> "Move the opportunity to \"{verified}\".";
            case UNKNOWN_STAGE -> "Claim a stage of the process, or map the stage to one.";
            case NOT_STARTED -> "Start it, or close it.";
            case STALLED -> "Agree the next step with the buyer, or close it.";
            case STAGE_SKIPPED -> "Do what the stage asks for, or say why it was left out.";
            case NEVER_ENTERED_A_STAGE -> "Record why it was opened, and why it was closed.";
            case CLOSED_LATE -> "Keep the expected close date up to date.";
            case CLOSE_DATE_PASSED -> "Agree a new close date with the buyer, or close it.";
            case CLOSING_NOT_VERIFIED -> "Record what the closing asks for.";
            case FORECAST_CANNOT_TELL -> "Load what the category asks for.";
            case OTHER_VERSION -> "Inspect it against the version that it follows.";
            case UNDECLARED_TYPE -> "Map the type to one of the process, or leave the record out.";
            case UNKNOWN_STATE -> "Map the state; until then it counts as unknown.";
            case UNKNOWN_PERSON -> "Add the person with side and roles.";
            case NOT_DATED -> "Load the history of the states.";
            case CLOCK_SKEW -> "Compare the clocks of the systems.";
            case SAME_MEETING_TWICE -> "Remove one of them.";
            case BULK_CLOSED -> "Ask which of them were held, and when.";
            case SOURCES_DISAGREE -> "Ask those who were invited, and correct the record that is wrong.";
        };
    }
}
