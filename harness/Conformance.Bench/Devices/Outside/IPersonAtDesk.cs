namespace Conformance.Bench.Devices.Outside;

/// <summary>Whoever stands at the device and does by hand what no program can.</summary>
public interface IPersonAtDesk
{
    /// <summary>Asks for an act, and waits for a limited time.</summary>
    /// <param name="act">What to do, in words.</param>
    Task<PersonReply> AskToActAsync(string act);

    /// <summary>Asks what there is to be seen, and waits for a limited time.</summary>
    /// <param name="question">What is wanted.</param>
    Task<PersonReply> AskToTellAsync(string question);
}
