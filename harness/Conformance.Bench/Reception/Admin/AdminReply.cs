using System.Text.Json;
using System.Text.Json.Serialization;
using Conformance.Authority;

namespace Conformance.Bench.Reception.Admin;

/// <summary>What whoever changes a served centre is told.</summary>
/// <param name="Status">HTTP status.</param>
/// <param name="Answer">Becomes JSON.</param>
internal sealed record AdminReply(int Status, object Answer)
{
    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow, AllowDuplicateProperties = false, RespectRequiredConstructorParameters = true, RespectNullableAnnotations = true,
    };

    public static AdminReply Done(object answer) => new(200, answer);

    /// <summary>What was sent is wrong.</summary>
    /// <param name="error">What, and what to write instead.</param>
    /// <param name="at">JSON path or line; $ for all of it.</param>
    public static AdminReply Wrong(string error, string at) => new(400, new { error, at });

    public static AdminReply Wrong(FixtureFormatException fault) => Wrong(fault.Message, fault.Place);

    public static AdminReply Unknown(string error) => new(404, new { error });

    /// <summary>Reads a body of few fields.</summary>
    /// <param name="body">The bytes.</param>
    /// <param name="form">What it should be, for the complaint.</param>
    /// <param name="wrong">The complaint; null when there is none.</param>
    public static T? Read<T>(ReadOnlyMemory<byte> body, string form, out AdminReply? wrong)
        where T : class
    {
        try
        {
            var read = JsonSerializer.Deserialize<T>(body.Span, Strict);
            wrong = read is null ? Wrong($"send {form}", "$") : null;
            return read;
        }
        catch (JsonException fault)
        {
            // Its path names a field and no value.
            wrong = Wrong($"send {form}", fault.Path ?? "$");
            return null;
        }
    }
}
