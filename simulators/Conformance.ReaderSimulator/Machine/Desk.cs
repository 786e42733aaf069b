using NodaTime;

namespace Conformance.ReaderSimulator;

/// <summary>What outlives a session: the reader's parts, its model and its mode. Nothing of any patient: what is held of faces is told after each.</summary>
internal sealed class Desk
{
    // The tz database inside NodaTime, so that the machine's own zone never matters.
    private static readonly DateTimeZone Tokyo = DateTimeZoneProviders.Tzdb["Asia/Tokyo"];

    public Desk(ReaderModel model, ReaderParts parts, ReaderDefect defect, Front front)
    {
        (Model, Parts, Defect, Front) = (model, parts, defect, front);
        Screens = ScreenBook.Shared.For(model);
        VisualMode = new VisualMode(this);
        Emergency = new EmergencyViewing(this);
        Faces = new FaceMemory(defect);
        // The model's way is that of its reader; a mobile device and the patient's own are held to the card.
        Surroundings = new(front == Front.Desk ? model.Placing : null);
        Settings = defect.SettingsHeeded(parts.Terminal.Settings, before: null);
    }

    /// <summary>The terminal's settings as they were when the reader was started (facts/eligibility.md 5.3).</summary>
    public TerminalSettings Settings { get; private set; }

    /// <summary>The items to be asked now, in the model's order.</summary>
    public IReadOnlyList<ConsentItem> ConsentItems =>
        [.. Model.ConsentItems.SelectMany(Settings.Narrow), .. AsksDiseases ? [ConsentItem.Diseases] : Array.Empty<ConsentItem>(), .. Defect.AsksLimit(ConsentReform.AsksLimit(TokyoNow.Date)) ? [ConsentItem.Limit] : Array.Empty<ConsentItem>()];

    private bool AsksDiseases => Settings.SpecificDiseases && Model.Abilities.Contains(ModelAbility.SpecificDiseases);

    /// <summary>Which of the maker's devices this is.</summary>
    public Front Front { get; }

    public ReaderModel Model { get; }

    /// <summary>The screens as this model words them.</summary>
    public ScreenBook Screens { get; }

    public ReaderParts Parts { get; }

    public ReaderDefect Defect { get; }

    public VisualMode VisualMode { get; }

    /// <summary>Whether the next patient is viewed as an emergency.</summary>
    public EmergencyViewing Emergency { get; }

    /// <summary>Whatever is held of faces.</summary>
    public FaceMemory Faces { get; }

    /// <summary>What is amiss around the reader.</summary>
    public Surroundings Surroundings { get; }

    /// <summary>Guards the state and the order of events; re-entrant, and never held while a card or the centre works.</summary>
    public Lock Sync { get; } = new();

    /// <summary>Counts the files handed over, so that two in one second have different names.</summary>
    public int FilesHandedOver { get; set; }

    public LocalDateTime TokyoNow => Instant.FromDateTimeOffset(Parts.Time.GetUtcNow()).InZone(Tokyo).LocalDateTime;

    /// <summary>Where everything begins, and comes back to when a session is over.</summary>
    public ReaderState Start() => Front == Front.Desk ? new IdleState(this) : new VisitStartState(this);

    /// <summary>The reader is started anew and reads the settings.</summary>
    public void Restart()
    {
        Settings = Defect.SettingsHeeded(Parts.Terminal.Settings, Settings);
        Emergency.End();
    }

    public void Observe(ReaderEvent happened)
    {
        lock (Sync)
        {
            Parts.Observer.Observe(happened);
        }
    }
}
