using Conformance.Bench.Devices.Outside;

namespace Conformance.Harness.Tests.Devices;

/// <summary>No person is there to be asked.</summary>
internal sealed class NobodyAtDesk : IPersonAtDesk
{
    public Task<PersonReply> AskToActAsync(string act) => Task.FromResult<PersonReply>(new PersonReply.CouldNot("nobody is there"));

    public Task<PersonReply> AskToTellAsync(string question) => AskToActAsync(question);
}
