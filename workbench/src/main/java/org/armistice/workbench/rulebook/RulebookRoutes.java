package org.armistice.workbench.rulebook;

import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.armistice.model.scenario.Scenario;
import org.armistice.rules.language.text.Document;
import org.armistice.workbench.kept.Latest;
import org.armistice.workbench.server.Body;
import org.armistice.workbench.server.Refusal;
import org.armistice.workbench.server.Routes;
import org.armistice.workbench.server.Work;
import org.jspecify.annotations.Nullable;

/** The rulebooks of a scenario: listed, shown as documents, saved, and all that was saved before. */
public final class RulebookRoutes implements Routes {
    private static final String ALL = "/api/scenarios/{scenario}/rulebooks";
    private static final String ONE = ALL + "/{rulebook}";
    private static final Duration MOST_TIME = Duration.ofSeconds(60);
    private static final int MOST_LISTED = 8;

    private final Library library;
    private final History history;
    private final Press press;
    private final FirstEdition firstEdition;
    private final Work work;
    private final Latest<Listed, Contents> listed = new Latest<>(MOST_LISTED);

    /** A scenario while its files have this stamp. */
    private record Listed(String scenario, String stamp) {}

    /** @param kept the folder in which what was saved is kept */
    public RulebookRoutes(Library library, Path kept, Work work) {
        this.library = library;
        this.history = new History(kept);
        this.press = new Press(library, history);
        this.firstEdition = new FirstEdition(library, press);
        this.work = work;
    }

    /**
     * A rulebook as it is shown.
     *
     * @param uses names of the rulebooks whose parameters it names
     * @param core whether it comes with the program, so that a change is saved as a copy
     * @param copied whether it is such a copy
     * @param version what tells this text from any other
     * @param parts as a document
     */
    record Shown(
            String name,
            String title,
            String phase,
            List<String> uses,
            String file,
            boolean core,
            boolean copied,
            String version,
            String text,
            List<Part> parts) {}

    /** A text that is being written. */
    record Draft(@Nullable String text) {}

    /** A text to be saved. */
    record Save(
            @Nullable String text,
            @Nullable String opened,
            @Nullable Boolean unsound) {}

    /** A refusal to save over a text that is another one by now. */
    record Changed(String error, List<Refusal.Wrong> problems, String version, String text) {}

    /** A text that was kept. */
    record Old(String id, String text) {}

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get(ALL, this::list);
        routes.post(ALL, this::begin);
        routes.get(ONE, this::show);
        routes.put(ONE, this::save);
        routes.post(ONE + "/original", this::original);
        routes.post(ONE + "/document", this::document);
        routes.get(ONE + "/history", this::kept);
        routes.get(ONE + "/history/{id}", this::old);
    }

    private void list(Context answer) {
        String name = answer.pathParam("scenario");
        answer.json(work.done(MOST_TIME, () -> contents(name)));
    }

    private Contents contents(String name) {
        Scenario scenario = library.scenario(name);
        return listed.get(new Listed(name, library.stamp(name)), () -> Contents.of(scenario, library.of(name)));
    }

    /** A rulebook to be begun. */
    record Begun(@Nullable String name, @Nullable String phase) {}

    private void begin(Context request) {
        Begun begun = Body.of(request, Begun.class);
        String name = given(begun.name(), "name");
        String phase = given(begun.phase(), "phase");
        Shown shown = work.done(MOST_TIME, () -> shown(firstEdition.begin(request.pathParam("scenario"), name, phase)));
        request.status(HttpStatus.CREATED).json(shown);
    }

    private void show(Context answer) {
        answer.json(work.done(MOST_TIME, () -> shown(volume(answer))));
    }

    private Volume volume(Context request) {
        return library.get(request.pathParam("scenario"), request.pathParam("rulebook"));
    }

    private Shown shown(Volume volume) {
        Document document = new Document(volume.shown(), volume.text());
        return new Shown(
                volume.name(),
                front(document, "title", volume.name()),
                front(document, "phase", ""),
                document.list("uses"),
                volume.shown(),
                volume.core(),
                volume.isCopy(),
                volume.version(),
                volume.text(),
                Part.of(library.scenario(volume.scenario()), library, volume, volume.text()));
    }

    private static String front(Document document, String key, String otherwise) {
        return document.front(key).map(Document.Entry::value).orElse(otherwise);
    }

    private void document(Context request) {
        String text = given(Body.of(request, Draft.class).text(), "text");
        request.json(work.done(MOST_TIME, () -> {
            Volume volume = volume(request);
            return Part.of(library.scenario(volume.scenario()), library, volume, text);
        }));
    }

    private void save(Context request) {
        Save save = Body.of(request, Save.class);
        String text = given(save.text(), "text");
        String opened = given(save.opened(), "opened");
        boolean unsound = Boolean.TRUE.equals(save.unsound());
        answer(
                request,
                () -> press.save(request.pathParam("scenario"), request.pathParam("rulebook"), text, opened, unsound));
    }

    private void original(Context request) {
        String opened = given(Body.of(request, Save.class).opened(), "opened");
        answer(request, () -> press.original(request.pathParam("scenario"), request.pathParam("rulebook"), opened));
    }

    private interface Saving {
        Volume save() throws Press.Underneath;
    }

    private void answer(Context request, Saving saving) {
        Object answer = work.done(MOST_TIME, () -> {
            try {
                return shown(saving.save());
            } catch (Press.Underneath e) {
                return new Changed(
                        "The file has changed since you opened it.",
                        List.of(),
                        e.now().version(),
                        e.now().text());
            }
        });
        request.status(answer instanceof Changed ? HttpStatus.CONFLICT : HttpStatus.OK)
                .json(answer);
    }

    private void kept(Context answer) {
        answer.json(work.done(MOST_TIME, () -> {
            Volume volume = volume(answer);
            return history.list(volume.scenario(), volume.name());
        }));
    }

    private void old(Context answer) {
        answer.json(work.done(MOST_TIME, () -> {
            Volume volume = volume(answer);
            String id = answer.pathParam("id");
            return new Old(id, history.text(volume.scenario(), volume.name(), id));
        }));
    }

    private static String given(@Nullable String value, String name) {
        if (value == null) {
            throw new BadRequestResponse("'" + name + "' is missing.");
        }
        return value;
    }
}
