package org.chancery.nlp.cast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.nlp.parse.ParsedSentence;
import org.chancery.nlp.parse.Token;
import org.chancery.world.Confidence;
import org.chancery.world.Naming;
import org.chancery.world.NamingKind;
import org.chancery.world.OfficeClass;
import org.chancery.world.Organization;
import org.chancery.world.State;
import org.chancery.world.Tenure;
import org.chancery.world.World;
import org.jspecify.annotations.Nullable;

/** The world's tables as of one day, for one dispatch. */
final class WorldLore implements Lore {

    private static final Map<String, OfficeClass> CLASSES = Map.of(
            "head-of-state", OfficeClass.HEAD_OF_STATE,
            "head-of-government", OfficeClass.HEAD_OF_GOVERNMENT,
            "foreign-minister", OfficeClass.FOREIGN_MINISTER,
            "defence", OfficeClass.DEFENCE_MINISTER,
            "interior", OfficeClass.INTERIOR_MINISTER,
            "deputy", OfficeClass.VICE_PRESIDENT);

    /** Functions of what belongs to a state without being an organ of it. */
    private static final Set<String> APART = Set.of("armed-group", "party", "organization");

    private static final Set<String> VERBAL = Set.of("VB", "VBD", "VBZ", "VBP", "MD", "IN", "DT", "PRP", "PRP$", "CC", "RB");
    private static final Set<String> THINGS = Set.of("Convention", "Conventions", "Agreement", "Accord", "Accords",
            "Treaty", "Protocol", "Declaration", "Process", "Statute", "Pact", "Charter", "Cup", "Express", "Street",
            "Airport", "Times", "Post", "Summit", "Conference", "Games");

    private final World world;
    private final LocalDate date;
    private final Map<Integer, @Nullable Hit[]> hits = new HashMap<>();
    private final Map<String, List<Post>> posts = new HashMap<>();

    WorldLore(World world, LocalDate date) {
        this.world = world;
        this.date = date;
    }

    @Override
    public @Nullable Hit longest(ParsedSentence sentence, int token) {
        return hits.computeIfAbsent(sentence.index(), index -> scan(sentence))[token];
    }

    private @Nullable Hit[] scan(ParsedSentence sentence) {
        @Nullable Hit[] found = new Hit[sentence.size()];
        List<String> forms = sentence.tokens().stream().map(Token::form).toList();
        for (int i = 0; i < forms.size(); i++) {
            if (!Character.isUpperCase(forms.get(i).charAt(0))) {
                continue;
            }
            if (i > 1 && forms.get(i - 1).equals("-")) {
                continue;
            }
            int longest = world.longestNaming(forms, i);
            if (longest > 0 && titled(forms, i, longest)
                    || longest == 1 && VERBAL.contains(sentence.token(i).tag())) {
                continue;
            }
            Hit hit = null;
            for (int length = longest; length > 0 && hit == null; length--) {
                hit = hit(sentence, i, length);
                if (hit == null && region(sentence, i, length)) {
                    i += length - 1; // "Latin American" is no American
                    break;
                }
            }
            if (hit != null) {
                found[i] = hit;
            }
        }
        return found;
    }

    /** Whether the words are part of a treaty's or a thing's name: "the Vienna Convention". */
    private static boolean titled(List<String> forms, int from, int length) {
        int next = from + Math.max(1, length);
        return next < forms.size() && THINGS.contains(forms.get(next));
    }

    private boolean region(ParsedSentence sentence, int from, int length) {
        return world.naming(PersonRuns.written(sentence, from, from + length - 1)).stream()
                .anyMatch(naming -> naming.kind() == NamingKind.REGION || naming.kind() == NamingKind.REGION_ADJECTIVE
                        || naming.kind() == NamingKind.GROUP);
    }

    private @Nullable Hit hit(ParsedSentence sentence, int from, int length) {
        String phrase = PersonRuns.written(sentence, from, from + length - 1);
        Hit best = null;
        boolean bestValid = false;
        for (Naming naming : world.naming(phrase)) {
            Hit hit = hit(naming, phrase, length);
            if (hit == null) {
                continue;
            }
            boolean valid = naming.validOn(date);
            // one word for the state and for what belongs to it is read as the state: "Myanmar"
            boolean name = best != null && best.sort() == Hit.Sort.ADJECTIVE && naming.kind() == NamingKind.NAME
                    && naming.target().equals(best.country());
            if (best == null || valid && !bestValid || name) {
                best = hit;
                bestValid = valid;
            }
        }
        return best;
    }

    private @Nullable Hit hit(Naming naming, String phrase, int length) {
        boolean low = naming.confidence() == Confidence.LOW;
        String target = naming.target();
        Optional<State> state = world.state(target);
        return switch (naming.kind()) {
            case NAME, ACRONYM -> {
                if (state.isPresent()) {
                    yield low ? null : new Hit(length, Hit.Sort.STATE, target, state.get().name(), "");
                }
                yield low ? null : body(naming, phrase, length);
            }
            case ADJECTIVE, DEMONYM -> state.isEmpty() || low ? null
                    : new Hit(length, Hit.Sort.ADJECTIVE, target, state.get().name(), "");
            case CAPITAL -> state.isEmpty() || low ? null
                    : new Hit(length, Hit.Sort.CAPITAL, target, state.get().name(), "");
            case BUILDING, ORGAN -> {
                if (low || state.isEmpty()) {
                    yield low ? null : body(naming, phrase, length);
                }
                String function = naming.function() == null ? "government" : naming.function();
                boolean own = !APART.contains(function);
                function = naming.sector() == null ? function : function + "/" + naming.sector();
                yield new Hit(length, own ? Hit.Sort.BUILDING : Hit.Sort.ORGANIZATION, target, phrase, function);
            }
            case ORGANIZATION -> low ? null : body(naming, phrase, length);
            case REGION, REGION_ADJECTIVE, GROUP -> null;
        };
    }

    private @Nullable Hit body(Naming naming, String phrase, int length) {
        Optional<Organization> body = world.organization(naming.target());
        if (body.isEmpty()) {
            return null;
        }
        String name = body.get().name();
        String id = body.get().id();
        String full = id.matches("[A-Z]{2,6}") && !name.contains(id) ? name + " (" + id + ")" : name;
        boolean own = id.startsWith(Organization.OWN);
        String function = own ? body.get().type() + "/" + body.get().sector() : body.get().type();
        return new Hit(length, Hit.Sort.ORGANIZATION, body.get().base(), full, function);
    }

    /** The state a place name stands for or lies in, as far as names of states and capitals tell; null elsewhere. */
    @Nullable String countryOf(String place) {
        for (Naming naming : world.naming(place)) {
            if ((naming.kind() == NamingKind.CAPITAL || naming.kind() == NamingKind.NAME)
                    && world.state(naming.target()).isPresent()) {
                return naming.target();
            }
        }
        return null;
    }

    @Override
    public List<Post> posts(String name) {
        return posts.computeIfAbsent(name, this::look);
    }

    private List<Post> look(String name) {
        String[] words = Fold.fold(name).split("[ -]+");
        Set<String> wanted = new LinkedHashSet<>(List.of(words));
        List<Post> found = new ArrayList<>();
        for (Tenure tenure : world.tenures(name)) {
            if (words.length > 1 && !same(wanted, tenure)) {
                continue;
            }
            found.add(post(tenure));
        }
        return found;
    }

    @Override
    public List<Post> postsSpelledAlike(String name) {
        return world.tenuresSpelledAlike(name).stream().map(this::post).toList();
    }

    private static boolean same(Set<String> wanted, Tenure tenure) {
        List<String> names = new ArrayList<>(tenure.variants());
        names.add(tenure.person());
        for (String each : names) {
            List<String> has = List.of(Fold.fold(each).split("[ -]+"));
            if (has.size() > 1 && (has.containsAll(wanted) || wanted.containsAll(has))) {
                return true;
            }
        }
        return false;
    }

    private Post post(Tenure tenure) {
        String country = world.state(tenure.body()).isPresent() ? tenure.body() : null;
        String function = "official";
        for (Map.Entry<String, OfficeClass> each : CLASSES.entrySet()) {
            if (tenure.is(each.getValue())) {
                function = each.getKey();
            }
        }
        if (tenure.is(OfficeClass.HEAD_OF_STATE)) {
            function = "head-of-state";
        } else if (tenure.is(OfficeClass.AMBASSADOR) || tenure.is(OfficeClass.CHARGE)) {
            function = "envoy";
        } else if (tenure.is(OfficeClass.MINISTER)) {
            function = "minister";
        } else if (tenure.is(OfficeClass.SPEAKER)) {
            function = "legislator";
        } else if (tenure.is(OfficeClass.LEADER)) {
            function = "head-of-state";
        }
        boolean ofNoOffice = tenure.classes().equals(List.of(OfficeClass.OFFICIAL)) && !tenure.sectors().contains("GOV");
        String sector = ofNoOffice && !tenure.sectors().isEmpty() ? tenure.sectors().get(0) : "";
        String untitled = ofNoOffice ? "" : function.replace('-', ' ');
        String title = tenure.title() == null ? untitled : tenure.title();
        String target = tenure.target();
        String host = target != null && world.state(target).isPresent() ? target : null;
        boolean held = tenure.on(date).held();
        LocalDate to = held ? null : tenure.to() == null && tenure.on(date) == Tenure.Hold.ENDED
                ? tenure.lastSeen() : tenure.to();
        return new Post(tenure.person(), country, function, sector, title.toLowerCase(Locale.ROOT), host, tenure.from(), to);
    }

    @Override
    public List<Post> holders(String country, String function, LocalDate day) {
        OfficeClass office = CLASSES.get(function);
        return office == null ? List.of()
                : world.holders(country, office, day).stream().map(this::post).toList();
    }

    @Override
    public String stateName(String country) {
        return world.state(country).map(State::name).orElse(country);
    }

    @Override
    public Set<String> neighbours(String country) {
        return Set.of();
    }
}
