package org.armistice.model.place;

import org.armistice.model.fact.ChoiceField;
import org.armistice.model.fact.DateField;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.FlagField;
import org.armistice.model.fact.NumberField;
import org.armistice.model.fact.RefField;
import org.armistice.model.faction.Faction;
import org.armistice.model.quantity.Range;
import org.armistice.model.quantity.Unit;
import org.jspecify.annotations.Nullable;

/** A town, base, junction, port or field that a faction can hold. */
public final class Place extends Fact {
    public static final FactType<Place> TYPE = FactType.of(
            Place.class,
            "place",
            "places",
            Place::new,
            "A town, base, junction, port or field that a faction can hold.");

    public static final ChoiceField<PlaceKind> KIND = TYPE.choice("kind", PlaceKind.class, "what it is");
    public static final NumberField LATITUDE = TYPE.number("latitude", Unit.NUMBER, Range.of(-90, 90), "degrees north");
    public static final NumberField LONGITUDE =
            TYPE.number("longitude", Unit.NUMBER, Range.of(-180, 180), "degrees east");
    public static final NumberField POPULATION = TYPE.number(
            "population", Unit.PEOPLE, Range.NOT_NEGATIVE, "inhabitants; unknown where no source gives a figure");
    public static final NumberField VALUE = TYPE.share(
                    "value", "what holding it is worth to a faction, against the most valued place")
            .unlessGiven(10);
    public static final ChoiceField<Terrain> TERRAIN =
            TYPE.choice("terrain", Terrain.class, "ground on which an assault meets the garrison");
    public static final RefField<Faction> HOLDER = TYPE.ref("holder", Faction.class, "the faction in control");
    public static final RefField<Faction> FORMER_HOLDER =
            TYPE.ref("former holder", Faction.class, "the faction that held it before; none if that is not known");
    public static final RefField<Faction> CONTESTER =
            TYPE.ref("contester", Faction.class, "the rival that contests control, if one does");
    public static final NumberField DEGREE_OF_CONTROL =
            TYPE.share("degree of control", "how far the holder governs it").unlessGiven(100);
    public static final DateField HELD_SINCE = TYPE.date("held since", "the day on which the holder took it");
    public static final DateField CONTESTED_SINCE =
            TYPE.date("contested since", "the day from which it has been contested");
    public static final DateField GIVEN_UP_ON = TYPE.date(
            "given up on", "the last day on which a force of its holder left it to the enemy of its own accord");
    public static final ChoiceField<Acquisition> ACQUISITION =
            TYPE.choice("acquisition", Acquisition.class, "how the holder came by it");
    public static final ChoiceField<Confidence> CONFIDENCE =
            TYPE.choice("confidence", Confidence.class, "how sure it is who holds it");
    public static final NumberField ENTRY_CAPACITY = TYPE.number(
                    "entry capacity",
                    Unit.TONNES_PER_DAY,
                    Range.NOT_NEGATIVE,
                    "goods that can come in from abroad here; nothing unless it is a port of entry")
            .unlessGiven(0);
    public static final NumberField ATTACKERS = TYPE.number(
                    "attackers", Unit.PEOPLE, Range.NOT_NEGATIVE, "combat power of the forces that attack it")
            .byProcess();
    public static final NumberField DEFENDERS = TYPE.number(
                    "defenders", Unit.PEOPLE, Range.NOT_NEGATIVE, "combat power of the forces of its holder there")
            .byProcess();
    public static final NumberField FORCE_RATIO = TYPE.number(
                    "force ratio",
                    Unit.NUMBER,
                    Range.NOT_NEGATIVE,
                    "attackers per defender; unknown where nobody defends")
            .byProcess();
    public static final RefField<Faction> RIVAL = TYPE.ref(
                    "rival",
                    Faction.class,
                    "a faction hostile to its holder that holds a place one open road away; none in the rear")
            .byProcess();
    public static final NumberField SUSPECTED_HAZARDOUS_AREA = TYPE.number(
                    "suspected hazardous area",
                    Unit.SQUARE_KILOMETRES,
                    Range.NOT_NEGATIVE,
                    "ground thought to be mined and not yet surveyed")
            .unlessGiven(0);
    public static final NumberField CONFIRMED_HAZARDOUS_AREA = TYPE.number(
                    "confirmed hazardous area", Unit.SQUARE_KILOMETRES, Range.NOT_NEGATIVE, "ground found to be mined")
            .unlessGiven(0);
    public static final NumberField RELEASED_AREA = TYPE.number(
                    "released area",
                    Unit.SQUARE_KILOMETRES,
                    Range.NOT_NEGATIVE,
                    "ground given back after survey or clearance")
            .unlessGiven(0);
    public static final NumberField AREA_READY_FOR_RELEASE = TYPE.number(
                    "area ready for release",
                    Unit.SQUARE_KILOMETRES,
                    Range.NOT_NEGATIVE,
                    "ground surveyed or cleared that the authority has not given back yet")
            .unlessGiven(0);
    public static final NumberField MINE_CASUALTIES = TYPE.number(
                    "mine casualties",
                    Unit.PEOPLE,
                    Range.NOT_NEGATIVE,
                    "people killed or injured by mines here since the first day")
            .unlessGiven(0);
    public static final NumberField MINE_DEATHS = TYPE.number(
                    "mine deaths", Unit.PEOPLE, Range.NOT_NEGATIVE, "those of the mine casualties who died")
            .unlessGiven(0);
    public static final NumberField CIVILIAN_DEATHS = TYPE.number(
                    "civilian deaths",
                    Unit.PEOPLE,
                    Range.NOT_NEGATIVE,
                    "civilians killed by fighting here since the first day; mines are counted apart")
            .unlessGiven(0);
    public static final ChoiceField<Peril> PERIL = TYPE.choice(
                    "peril",
                    Peril.class,
                    "what its people are exposed to: fought over when contested and attacked; shelled when attacked"
                            + " or attacked from; bombed when a force there is under air attack; else quiet")
            .byProcess();
    public static final NumberField DISPLACED = TYPE.number(
                    "displaced", Unit.PEOPLE, Range.NOT_NEGATIVE, "people from here who are away from home")
            .byProcess();
    public static final NumberField FEAR_OF_REPRISAL = TYPE.share(
                    "fear of reprisal", "how far those who lean to its former holder fear the present one")
            .unlessGiven(0);
    public static final ChoiceField<Conduct> CONDUCT =
            TYPE.choice("conduct", Conduct.class, "how the holder treats the people of a place that it took");
    public static final NumberField OIL_CAPACITY = TYPE.share(
                    "oil capacity", "share of the country's oil that comes from or leaves by here if nothing stops it")
            .unlessGiven(0);
    public static final FlagField SHUT = TYPE.flag("shut", "its oil does not flow");

    static {
        TYPE.belongsTo(HOLDER);
    }

    private Place(String id, String name) {
        super(TYPE, id, name);
    }

    public PlaceKind getKind() {
        return get(KIND);
    }

    public long getLatitude() {
        return get(LATITUDE);
    }

    public long getLongitude() {
        return get(LONGITUDE);
    }

    public long getPopulation() {
        return get(POPULATION);
    }

    public long getValue() {
        return get(VALUE);
    }

    public Terrain getTerrain() {
        return get(TERRAIN);
    }

    public @Nullable Faction getHolder() {
        return get(HOLDER);
    }

    public @Nullable Faction getFormerHolder() {
        return get(FORMER_HOLDER);
    }

    public @Nullable Faction getContester() {
        return get(CONTESTER);
    }

    public long getDegreeOfControl() {
        return get(DEGREE_OF_CONTROL);
    }

    public long getHeldSince() {
        return get(HELD_SINCE);
    }

    public long getContestedSince() {
        return get(CONTESTED_SINCE);
    }

    public long getGivenUpOn() {
        return get(GIVEN_UP_ON);
    }

    public Acquisition getAcquisition() {
        return get(ACQUISITION);
    }

    public Confidence getConfidence() {
        return get(CONFIDENCE);
    }

    public long getEntryCapacity() {
        return get(ENTRY_CAPACITY);
    }

    public long getAttackers() {
        return get(ATTACKERS);
    }

    public long getDefenders() {
        return get(DEFENDERS);
    }

    public long getForceRatio() {
        return get(FORCE_RATIO);
    }

    public @Nullable Faction getRival() {
        return get(RIVAL);
    }

    public long getSuspectedHazardousArea() {
        return get(SUSPECTED_HAZARDOUS_AREA);
    }

    public long getConfirmedHazardousArea() {
        return get(CONFIRMED_HAZARDOUS_AREA);
    }

    public long getReleasedArea() {
        return get(RELEASED_AREA);
    }

    public long getMineCasualties() {
        return get(MINE_CASUALTIES);
    }

    public long getAreaReadyForRelease() {
        return get(AREA_READY_FOR_RELEASE);
    }

    public long getMineDeaths() {
        return get(MINE_DEATHS);
    }

    public long getCivilianDeaths() {
        return get(CIVILIAN_DEATHS);
    }

    public Peril getPeril() {
        return get(PERIL);
    }

    public long getFearOfReprisal() {
        return get(FEAR_OF_REPRISAL);
    }

    public Conduct getConduct() {
        return get(CONDUCT);
    }

    public long getDisplaced() {
        return get(DISPLACED);
    }

    public long getOilCapacity() {
        return get(OIL_CAPACITY);
    }

    public boolean isShut() {
        return get(SHUT);
    }
}
