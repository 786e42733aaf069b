namespace Conformance.Messages;

/// <summary>The parts of a result that are about one person: the body of a single result, each unit of a bulk result.</summary>
internal static class Persons
{
    /// <summary>Each part with its path.</summary>
    public static IEnumerable<(MessageNode Part, string Path)> Of(XmlMessage message)
    {
        if (message.Body is not { } body)
        {
            return [];
        }

        const string Path = "XmlMsg/MessageBody";
        var units = body.All("BulkConfirmUnit").Select((unit, index) => (unit, FormattableString.Invariant($"{Path}/BulkConfirmUnit[{index + 1}]"))).ToList();
        return units.Count > 0 ? units : [(body, Path)];
    }

    /// <summary>The qualifications of a person, each with its path.</summary>
    public static IEnumerable<(MessageNode Qualification, string Path)> Qualifications(XmlMessage message) => Of(message).SelectMany(person =>
    {
        const string Name = "ResultOfQualificationConfirmation";
        var (holder, path) = person.Part.Child("ResultList") is { } list ? (list, person.Path + "/ResultList") : person;
        var all = holder.All(Name).ToList();
        return all.Select((one, index) => (one, all.Count == 1 ? $"{path}/{Name}" : FormattableString.Invariant($"{path}/{Name}[{index + 1}]")));
    });
}
