using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Conformance.CardSimulator.Faults;

/// <summary>Reads plans of faults (fixtures/cards/plans/*.json); the plan is called as its file is.</summary>
public static class FaultPlanFile
{
    private static readonly JsonSerializerOptions Strict = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowDuplicateProperties = false,
        AllowOutOfOrderMetadataProperties = true,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    /// <summary>Reads one file. Whatever is wrong with it is a <see cref="FaultPlanReading.Refused"/>, never an exception.</summary>
    public static FaultPlanReading Read(string path)
    {
        try
        {
            var form = JsonSerializer.Deserialize<Form>(File.ReadAllBytes(path), Strict);
            return form is null
                ? new FaultPlanReading.Refused(path, "$", "the file holds null", Example)
                : Check(path, new(Path.GetFileNameWithoutExtension(path), form.Why, form.Seed, form.Faults));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return new FaultPlanReading.Refused(path, "$", "the file cannot be read", "Check the name; fixtures/cards/plans holds the plans of the bench");
        }
        catch (JsonException error)
        {
            return new FaultPlanReading.Refused(path, error.Path ?? "$", "this is no plan: a field is missing, unknown or of another type, or it is not JSON", Example);
        }
        catch (NotSupportedException)
        {
            return new FaultPlanReading.Refused(path, "$.faults", "a fault does not say which it is", Example);
        }
    }

    private const string Example = """Write { "why": "…", "seed": 1, "faults": [{ "fault": "pulled", "at": 5 }] }; fixtures/cards/plans/README.md lists the faults""";

    private static FaultPlanReading Check(string path, FaultPlan plan)
    {
        if (plan.Faults is [])
        {
            return new FaultPlanReading.Refused(path, "$.faults", "no fault is in it", Example);
        }

        for (var index = 0; index < plan.Faults.Count; index++)
        {
            if (WhyWrong(plan.Faults[index]) is { } what)
            {
                return new FaultPlanReading.Refused(path, string.Create(CultureInfo.InvariantCulture, $"$.faults[{index}]"), what, Example);
            }
        }

        return new FaultPlanReading.Accepted(plan);
    }

    private static string? WhyWrong(PlannedFault fault) => fault switch
    {
        null => "null is no fault",
        { At: < 1 } => "commands are counted from 1",
        PlannedFault.WrongLength { By: 0 } => "0 bytes more or less are the right length",
        PlannedFault.WrongLength { By: < -256 or > 256 } => "a length is wrong by 256 bytes at most",
        PlannedFault.WrongStatus wrong when !IsStatus(wrong.Status) => "a status word has four hexadecimal digits",
        PlannedFault.Slow { Milliseconds: < 1 } or PlannedFault.WaitingTimeExtension { Milliseconds: < 1 } or PlannedFault.WaitingTimeExtension { Times: < 1 } => "a delay is at least 1 ms, and asked for once",
        _ => null,
    };

    private static bool IsStatus(string status) => status.Length == 4 && status.All(char.IsAsciiHexDigit);

    private sealed record Form(string Why, int Seed, IReadOnlyList<PlannedFault> Faults);
}
