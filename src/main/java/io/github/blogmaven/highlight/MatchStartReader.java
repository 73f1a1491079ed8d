package io.github.blogmaven.highlight;

import io.github.blogmaven.highlight.MatchStart.Edge;
import io.github.blogmaven.highlight.MatchStart.Opening;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads from a regular expression of Java, of the kind that {@link ScriptRegex} writes, how its matches can begin. What looks
 * ahead or behind is taken to say nothing, so that the answer holds whatever it says.
 */
final class MatchStartReader {
    /** More ways than this are told as one. */
    private static final int MAX_LEADS = 16;

    private static final int DEPTH = 2;

    private final String source;
    private final int flags;
    private int at;

    private MatchStartReader(String source, int flags) {
        this.source = source;
        this.flags = flags;
    }

    static MatchStart read(Pattern expression) {
        MatchStartReader reader = new MatchStartReader(expression.pattern(), expression.flags());
        List<Lead> leads = reader.alternatives();
        List<Opening> openings = new ArrayList<>();
        for (Lead lead : leads) {
            if (lead.length == 0) {
                return MatchStart.ANYWHERE;
            }
            openings.add(new Opening(lead.edge, lead.first, lead.second));
        }
        return new MatchStart(openings);
    }

    /** How a part of an expression can begin. */
    private static final class Lead {
        static final Lead NOTHING = new Lead(Edge.ANYTHING, 0, CharacterSet.ALL, CharacterSet.ALL, true);
        static final Lead UNKNOWN = new Lead(Edge.ANYTHING, 0, CharacterSet.ALL, CharacterSet.ALL, false);

        /** What is before its first character. */
        final Edge edge;

        /** Of how many characters something is known, at most two. */
        final int length;

        final CharacterSet first;
        final CharacterSet second;

        /** Whether nothing comes between these characters and what follows the part. */
        final boolean open;

        Lead(Edge edge, int length, CharacterSet first, CharacterSet second, boolean open) {
            this.edge = edge;
            this.length = length;
            this.first = first;
            this.second = second;
            this.open = open;
        }

        static Lead of(CharacterSet set) {
            return new Lead(Edge.ANYTHING, 1, set, CharacterSet.ALL, true);
        }

        static Lead behind(Edge edge) {
            return new Lead(edge, 0, CharacterSet.ALL, CharacterSet.ALL, true);
        }

        Lead then(Lead next) {
            if (length == 0) {
                return edge == Edge.ANYTHING ? next : new Lead(edge, next.length, next.first, next.second, next.open);
            }
            return new Lead(edge, Math.min(DEPTH, length + next.length), first, next.first, next.open);
        }

        boolean isSame(Lead lead) {
            return edge == lead.edge
                    && length == lead.length
                    && open == lead.open
                    && first.isSame(lead.first)
                    && second.isSame(lead.second);
        }
    }

    private List<Lead> alternatives() {
        List<Lead> all = new ArrayList<>(sequence());
        while (at < source.length() && source.charAt(at) == '|') {
            at++;
            all.addAll(sequence());
        }
        return few(all);
    }

    private List<Lead> sequence() {
        List<Lead> leads = List.of(Lead.NOTHING);
        while (at < source.length() && source.charAt(at) != '|' && source.charAt(at) != ')') {
            leads = concatenated(leads, quantified(atom()));
        }
        return leads;
    }

    private static List<Lead> concatenated(List<Lead> before, List<Lead> after) {
        List<Lead> all = new ArrayList<>();
        for (Lead lead : before) {
            if (!lead.open || lead.length == DEPTH) {
                all.add(lead);
            } else {
                for (Lead next : after) {
                    all.add(lead.then(next));
                }
            }
        }
        return few(all);
    }

    /** The same ways, or one that stands for all of them. */
    private static List<Lead> few(List<Lead> all) {
        if (all.size() <= 1) {
            return all;
        }
        List<Lead> leads = new ArrayList<>();
        for (Lead lead : all) {
            if (!contains(leads, lead)) {
                leads.add(lead);
            }
        }
        return leads.size() <= MAX_LEADS ? leads : List.of(merged(leads));
    }

    private static boolean contains(List<Lead> leads, Lead wanted) {
        for (Lead lead : leads) {
            if (lead.isSame(wanted)) {
                return true;
            }
        }
        return false;
    }

    private static Lead merged(List<Lead> leads) {
        int length = DEPTH;
        CharacterSet first = CharacterSet.NONE;
        CharacterSet second = CharacterSet.NONE;
        for (Lead lead : leads) {
            length = Math.min(length, lead.length);
            first = first.or(lead.first);
            second = second.or(lead.second);
        }
        return new Lead(Edge.ANYTHING, length, first, length == DEPTH ? second : CharacterSet.ALL, false);
    }

    private List<Lead> quantified(List<Lead> atom) {
        if (at == source.length() || "*+?{".indexOf(source.charAt(at)) < 0) {
            return atom;
        }
        char quantifier = source.charAt(at);
        boolean optional = quantifier == '*' || quantifier == '?' || source.startsWith("{0", at);
        at = quantifier == '{' ? source.indexOf('}', at) + 1 : at + 1;
        if (at < source.length() && "?+".indexOf(source.charAt(at)) >= 0) {
            at++;
        }
        List<Lead> all = new ArrayList<>(atom);
        if (quantifier != '?') {
            all.addAll(concatenated(atom, atom));
        }
        if (optional) {
            all.add(Lead.NOTHING);
        }
        return few(all);
    }

    private List<Lead> atom() {
        char c = source.charAt(at++);
        return switch (c) {
            case '(' -> group();
            case '[' -> List.of(Lead.of(characterClass()));
            case '\\' -> escape();
            case '.' ->
                List.of(Lead.of(
                        (flags & Pattern.DOTALL) != 0
                                ? CharacterSet.ALL
                                : CharacterSet.of('\n').complement()));
            case '^' -> List.of(Lead.behind((flags & Pattern.MULTILINE) != 0 ? Edge.LINE : Edge.TEXT));
            case '$' -> List.of(Lead.NOTHING);
            default -> List.of(Lead.of(character(c)));
        };
    }

    private List<Lead> group() {
        boolean looks = source.startsWith("?=", at)
                || source.startsWith("?!", at)
                || source.startsWith("?<=", at)
                || source.startsWith("?<!", at);
        if (source.startsWith("?<", at) && !looks) {
            at = source.indexOf('>', at) + 1;
        } else if (source.startsWith("?", at)) {
            at += source.startsWith("?<", at) ? 3 : 2;
        }
        List<Lead> inside = alternatives();
        at++;
        return looks ? List.of(Lead.NOTHING) : inside;
    }

    private List<Lead> escape() {
        char c = source.charAt(at);
        if (c == 'b') {
            at++;
            return List.of(Lead.behind(Edge.WORD));
        }
        if (c == 'B' || c == 'z') {
            at++;
            return List.of(Lead.NOTHING);
        }
        if (c == 'k') {
            at = source.indexOf('>', at) + 1;
            return List.of(Lead.UNKNOWN);
        }
        if (c >= '1' && c <= '9') {
            at++;
            return List.of(Lead.UNKNOWN);
        }
        return List.of(Lead.of(escaped()));
    }

    /** What an escape stands for, in a class or outside, with the place behind its backslash. */
    private CharacterSet escaped() {
        char c = source.charAt(at++);
        return switch (c) {
            case 'd' -> CharacterSet.DIGIT;
            case 'D' -> CharacterSet.DIGIT.complement();
            case 'w' -> CharacterSet.WORD;
            case 'W' -> CharacterSet.WORD.complement();
            case 's' -> CharacterSet.SPACE;
            case 'S' -> CharacterSet.SPACE.complement();
            case 'p', 'P' -> {
                at = source.indexOf('}', at) + 1;
                yield CharacterSet.ALL;
            }
            default -> character(code(c));
        };
    }

    /** The character of an escape that stands for one; its letter was read. */
    private int code(char letter) {
        return switch (letter) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'f' -> '\f';
            case 'x' -> hexadecimal(2);
            case 'u' -> hexadecimal(4);
            case 'c' -> source.charAt(at++) ^ 64;
            default -> letter;
        };
    }

    private int hexadecimal(int digits) {
        boolean braced = source.charAt(at) == '{';
        int start = braced ? at + 1 : at;
        int end = braced ? source.indexOf('}', at) : at + digits;
        at = braced ? end + 1 : end;
        return Integer.parseInt(source.substring(start, end), 16);
    }

    private CharacterSet character(int c) {
        return cased(CharacterSet.of(c));
    }

    private CharacterSet cased(CharacterSet set) {
        return (flags & Pattern.CASE_INSENSITIVE) != 0 ? set.anyCase() : set;
    }

    /** A class, without classes inside. One that names a property of characters may hold any. */
    private CharacterSet characterClass() {
        boolean negated = source.charAt(at) == '^';
        at += negated ? 1 : 0;
        CharacterSet set = CharacterSet.NONE;
        boolean known = true;
        while (source.charAt(at) != ']') {
            int start = at;
            CharacterSet member = member();
            known &= !member.isAll();
            boolean range = source.charAt(at) == '-' && source.charAt(at + 1) != ']' && isSingle(start);
            if (range) {
                at++;
                int from = single(start);
                int second = at;
                member();
                member = isSingle(second) ? cased(CharacterSet.range(from, single(second))) : CharacterSet.ALL;
                known &= !member.isAll();
            }
            set = set.or(member);
        }
        at++;
        if (!known) {
            return CharacterSet.ALL;
        }
        return negated ? set.complement() : set;
    }

    private CharacterSet member() {
        char c = source.charAt(at++);
        return c == '\\' ? escaped() : character(c);
    }

    /** Whether the member that begins there is one character. */
    private boolean isSingle(int start) {
        return source.charAt(start) != '\\' || "dDwWsSpP".indexOf(source.charAt(start + 1)) < 0;
    }

    /** The character that the member which begins there stands for; what was read stays read. */
    private int single(int start) {
        int end = at;
        char c = source.charAt(start);
        int code = c;
        if (c == '\\') {
            at = start + 2;
            code = code(source.charAt(start + 1));
        }
        at = end;
        return code;
    }
}
