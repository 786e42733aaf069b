using Conformance.CardSimulator.Access;
using Conformance.CardSimulator.Applications;
using Conformance.CardSimulator.Files;
using Conformance.CardSimulator.SecureMessaging;

namespace Conformance.CardSimulator;

/// <summary>What a powered card knows until it loses power: the current application and EF, and what was proved.</summary>
internal sealed class CardSession
{
    /// <summary>ISO/IEC 7816-4 lets a name be shortened from the right down to the registered provider's five bytes.</summary>
    private const int ShortestName = 5;

    private readonly CardApplication[] _applications;

    /// <summary>The first application is the one that is current after power-on.</summary>
    public CardSession(IReadOnlyList<CardApplication> applications)
    {
        _applications = [.. applications];
        Application = _applications[0];
    }

    public CardApplication Application { get; private set; }

    public CardFile? CurrentFile { get; private set; }

    public SecurityState Security { get; } = new();

    /// <summary>Null until a session key was set, and again once secure messaging failed.</summary>
    public SecureSession? SecureSession { get; private set; }

    /// <summary>True while power fails between the write of a retry counter and the comparison.</summary>
    public bool IsLosingPower { get; set; }

    public bool IsAtPowerOnApplication => Application == _applications[0];

    public void Restart() => Enter(_applications[0]);

    /// <summary>
    /// Selects an application by its name or the beginning of it, which is legal (facts/card.md 1.1). What the card answers to a
    /// beginning is not published; the choices: five bytes at least, and of several applications the first in the card's order.
    /// </summary>
    public bool TrySelect(ReadOnlySpan<byte> name)
    {
        foreach (var application in _applications)
        {
            if (name.Length >= ShortestName && application.Identifier.Aid.Span.StartsWith(name))
            {
                Enter(application);
                return true;
            }
        }

        return false;
    }

    /// <summary>Makes an EF of the application current; one that is not there leaves everything as it is.</summary>
    public bool TrySelectFile(int id)
    {
        if (Application.Find(id) is not { } file)
        {
            return false;
        }

        CurrentFile = file;
        return true;
    }

    /// <summary>Takes over a session with a new key, which ends the one before.</summary>
    public void Begin(SecureSession session)
    {
        EndSecureSession();
        SecureSession = session;
    }

    public void EndSecureSession()
    {
        SecureSession?.Dispose();
        SecureSession = null;
    }

    private void Enter(CardApplication application)
    {
        Application = application;
        CurrentFile = null;
        Security.Clear();
        EndSecureSession();
    }
}
