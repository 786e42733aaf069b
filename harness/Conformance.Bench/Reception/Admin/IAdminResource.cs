namespace Conformance.Bench.Reception.Admin;

/// <summary>One thing of a served centre that can be looked at and changed.</summary>
internal interface IAdminResource
{
    /// <summary>What it takes, for whoever sends something else.</summary>
    string Takes { get; }

    /// <summary>Answers a request; null where it takes none like it.</summary>
    /// <param name="method">In upper case.</param>
    /// <param name="id">What follows its name in the path; empty for nothing.</param>
    /// <param name="body">The bytes.</param>
    AdminReply? Answer(string method, string id, ReadOnlyMemory<byte> body);
}
