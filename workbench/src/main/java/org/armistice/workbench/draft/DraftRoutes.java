package org.armistice.workbench.draft;

import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.armistice.editor.Editor;
import org.armistice.editor.Finding;
import org.armistice.editor.Suggested;
import org.armistice.editor.text.Place;
import org.armistice.workbench.rulebook.Library;
import org.armistice.workbench.rulebook.Volume;
import org.armistice.workbench.server.Body;
import org.armistice.workbench.server.Routes;
import org.armistice.workbench.server.Work;
import org.jspecify.annotations.Nullable;

/** What somebody who writes a rulebook is shown while writing. Every request brings its text; the server keeps none. */
public final class DraftRoutes implements Routes {
    private static final String ONE = "/api/scenarios/{scenario}/rulebooks/{rulebook}";

    /** As long as a language server takes for an answer at most. */
    private static final Duration MOST_TIME = Duration.ofSeconds(60);

    private static final int MOST_MARKS = 500;

    private final Library library;
    private final Work work;
    private final Desks desks;
    private final Thorough thorough;
    private final Tests tests;
    private final Trying trying;

    public DraftRoutes(Library library, Work work) {
        this.library = library;
        this.work = work;
        this.desks = new Desks(library);
        this.thorough = new Thorough(library);
        this.tests = new Tests(library);
        this.trying = new Trying(library, work);
    }

    /**
     * A text, and what is asked of it.
     *
     * @param whole whether the rules of all other rulebooks are read as well, and all that is looked for is looked for
     * @param line of the place that is asked about, 1 for the first
     * @param column 1 for the first UTF-16 unit of the line
     * @param against the text with which it is compared; that which is saved if there is none
     * @param runs how many pairs of runs are played
     * @param seed the first seed
     * @param only the name of a test to be run alone
     */
    record Draft(
            @Nullable String text,
            @Nullable Boolean whole,
            @Nullable Integer line,
            @Nullable Integer column,
            @Nullable String against,
            @Nullable Integer runs,
            @Nullable Long seed,
            @Nullable String only) {
        String given() {
            if (text == null) {
                throw new BadRequestResponse("'text' is missing.");
            }
            return text;
        }

        Place place() {
            return new Place(line == null ? 1 : line, column == null ? 1 : column);
        }
    }

    /** All that is wrong, as far as it is told. */
    record Marks(List<Mark> marks, int all) {}

    /** What is meant at a place, as Markdown; null if nothing is known of it. */
    record Meaning(@Nullable String markdown) {}

    /**
     * Where something is declared.
     *
     * @param rulebook its name, or null if it stands in another file
     * @param file the name of the file, without its folder
     */
    record Where(@Nullable String rulebook, String file, int line, int column) {}

    /** The text laid out; null if there is nothing to change. */
    record LaidOut(@Nullable String text) {}

    @Override
    public void addTo(RoutesConfig routes) {
        routes.post(ONE + "/check", this::check);
        routes.post(ONE + "/warnings", this::warnings);
        routes.post(ONE + "/complete", this::complete);
        routes.post(
                ONE + "/hover",
                request -> ask(
                        request,
                        (editor, volume, draft) -> new Meaning(
                                editor.explain(volume.file(), draft.place()).orElse(null))));
        routes.post(ONE + "/definition", this::definition);
        routes.post(
                ONE + "/layout",
                request -> ask(
                        request,
                        (editor, volume, draft) ->
                                new LaidOut(editor.format(volume.file()).orElse(null))));
        routes.post(ONE + "/tests", this::test);
        routes.post(ONE + "/changes", this::changes);
        routes.post(ONE + "/try", this::tryIt);
    }

    private interface Question<T> {
        T ask(Editor editor, Volume volume, Draft draft);
    }

    private <T> void ask(Context request, Question<T> question) {
        request.json(answer(request, question));
    }

    private <T> T answer(Context request, Question<T> question) {
        Draft draft = Body.of(request, Draft.class);
        String text = draft.given();
        return work.done(MOST_TIME, () -> {
            Volume volume = volume(request);
            Function<Editor, T> ask = editor -> question.ask(editor, volume, draft);
            return desks.ask(volume, text, Boolean.TRUE.equals(draft.whole()), ask);
        });
    }

    private Volume volume(Context request) {
        return library.get(request.pathParam("scenario"), request.pathParam("rulebook"));
    }

    private void check(Context request) {
        List<Mark> marks = answer(request, (editor, volume, draft) -> {
            List<Mark> found = (Boolean.TRUE.equals(draft.whole())
                            ? editor.findings(volume.file())
                            : editor.quickFindings(volume.file()))
                    .stream().map(Mark::of).toList();
            if (found.isEmpty()) {
                trying.expect(volume);
            }
            return found;
        });
        request.json(marks(marks));
    }

    private static Marks marks(List<Mark> marks) {
        return new Marks(marks.stream().limit(MOST_MARKS).toList(), marks.size());
    }

    /** What looks wrong: at once what is told at once, or all that there is. */
    private void warnings(Context request) {
        Draft draft = Body.of(request, Draft.class);
        String text = draft.given();
        List<Finding> found = work.done(MOST_TIME, () -> {
            Volume volume = volume(request);
            return Boolean.TRUE.equals(draft.whole())
                    ? thorough.remarks(volume, text)
                    : desks.ask(volume, text, true, editor -> editor.remarks(volume.file()));
        });
        request.json(marks(found.stream().map(Mark::of).toList()));
    }

    private void complete(Context request) {
        List<Suggested> all = answer(request, (editor, volume, draft) -> editor.complete(volume.file(), draft.place()));
        request.json(all);
    }

    private void definition(Context request) {
        Optional<Where> where = answer(
                request,
                (editor, volume, draft) -> editor.definition(volume.file(), draft.place())
                        .map(span -> {
                            String file = String.valueOf(span.file().getFileName());
                            return library.of(volume.scenario()).stream()
                                    .filter(v -> v.file().equals(span.file())
                                            || span.file().startsWith(Desks.CORE) && file.equals(v.name() + ".md"))
                                    .findFirst()
                                    .map(v -> new Where(v.name(), file, span.line(), span.column()))
                                    .orElse(new Where(null, file, span.line(), span.column()));
                        }));
        if (where.isPresent()) {
            request.json(where.get());
        } else {
            request.json(new Where(null, "", 0, 0));
        }
    }

    private void test(Context request) {
        Draft draft = Body.of(request, Draft.class);
        String text = draft.given();
        request.json(work.done(Tests.MOST_TIME.plusSeconds(30), () -> tests.run(volume(request), text, draft.only())));
    }

    private void changes(Context request) {
        Draft draft = Body.of(request, Draft.class);
        String text = draft.given();
        request.json(work.done(MOST_TIME, () -> {
            Volume volume = volume(request);
            String against = draft.against() == null ? volume.text() : draft.against();
            return Changed.between(
                    volume, Library.checked(volume, against), Library.checked(volume, text), List.of(), List.of());
        }));
    }

    private void tryIt(Context request) {
        Draft draft = Body.of(request, Draft.class);
        String text = draft.given();
        Volume volume = work.done(MOST_TIME, () -> volume(request));
        trying.answer(request, volume, text, draft.runs(), draft.seed());
    }
}
