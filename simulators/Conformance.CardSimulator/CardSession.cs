using Conformance.CardSimulator.Access;
using Conformance.CardSimulator.Applications;
using Conformance.CardSimulator.Files;

namespace Conformance.CardSimulator;

/// <summary>What a powered card knows until it loses power: the current application and EF, and what was proved.</summary>
internal sealed class CardSession
{
    private readonly IReadOnlyList<CardApplication> _applications;

    /// <summary>The first application is the one that is current after power-on.</summary>
    public CardSession(IReadOnlyList<CardApplication> applications)
    {
        _applications = applications;
        Application = applications[0];
    }

    public CardApplication Application { get; private set; }

    public CardFile? CurrentFile { get; set; }

    public SecurityState Security { get; } = new();

    public bool IsAtPowerOnApplication => Application == _applications[0];

    public void Restart() => Enter(_applications[0]);

    /// <summary>
    /// Selects an application by its whole name. Selection by a part of the name is legal, but what the card answers is not
    /// published (facts/card.md 1.1), so a part of a name is an unknown name here.
    /// </summary>
    public bool TrySelect(ReadOnlySpan<byte> aid)
    {
        foreach (var application in _applications)
        {
            if (application.Aid.Span.SequenceEqual(aid))
            {
                Enter(application);
                return true;
            }
        }

        return false;
    }

    private void Enter(CardApplication application)
    {
        Application = application;
        CurrentFile = null;
        Security.Clear();
    }
}
