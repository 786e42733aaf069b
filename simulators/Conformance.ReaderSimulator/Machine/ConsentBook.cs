using NodaTime;

namespace Conformance.ReaderSimulator;

/// <summary>The patient's answers so far. An item without an answer is a no (CONS-2).</summary>
internal sealed class ConsentBook(Desk desk)
{
    private readonly Dictionary<ConsentItem, bool> _answers = [];

    /// <summary>The time of the last answer, Tokyo; null before the first.</summary>
    public LocalDateTime? DecidedAt { get; private set; }

    /// <summary>The items still to be asked, in the model's order.</summary>
    public IReadOnlyList<ConsentItem> Open => [.. desk.Defect.ItemsAsked(desk.ConsentItems).Where(item => !_answers.ContainsKey(item))];

    /// <summary>True until the first answer.</summary>
    public bool IsEmpty => _answers.Count == 0;

    public ConsentAnswers Answers => desk.Defect.AnswersSent(new(
        Given(ConsentItem.Surgery),
        Given(ConsentItem.Medical) || Given(ConsentItem.Diagnosis),
        Given(ConsentItem.Medical) || Given(ConsentItem.Medicines),
        Given(ConsentItem.Checkups))
    {
        HighCostLimit = Given(ConsentItem.Limit),
        SpecificDiseases = Given(ConsentItem.Diseases),
    });

    /// <summary>Medical and prescription information apart, once they were asked apart.</summary>
    private ConsentItem[] All => _answers.ContainsKey(ConsentItem.Diagnosis) || _answers.ContainsKey(ConsentItem.Medicines)
        ? [ConsentItem.Surgery, ConsentItem.Diagnosis, ConsentItem.Medicines, ConsentItem.Checkups]
        : [ConsentItem.Surgery, ConsentItem.Medical, ConsentItem.Checkups];

    public void Decide(Session session, ConsentItem item, bool given, ConsentHow how)
    {
        _answers[item] = given;
        DecidedAt = session.Desk.TokyoNow;
        session.Observe(new ReaderEvent.ConsentDecided(item, given, how));
        if (desk.Defect.AnsweredAlong(item) is { } along && !_answers.ContainsKey(along))
        {
            Decide(session, along, given, how);
        }
    }

    /// <summary>Settles what was never asked: as a no, by every good reader.</summary>
    public void Close(Session session, bool given = false)
    {
        foreach (var item in All.Where(item => !_answers.ContainsKey(item)))
        {
            Decide(session, item, given || desk.Defect.TakesUnaskedAsGiven(), ConsentHow.NotAsked);
        }
    }

    private bool Given(ConsentItem item) => _answers.GetValueOrDefault(item);
}
