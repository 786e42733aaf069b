using Conformance.Bench;
using Conformance.Bench.Judgement;
using Conformance.Messages;

namespace Conformance.Cli.Messages;

/// <summary>Finds layouts by the names that people write.</summary>
internal static class MessageKinds
{
    private const string Hint = "'conformance message explain' lists the kinds that are known";

    /// <exception cref="BenchFaultException">Nothing is known of this kind.</exception>
    public static MessageLayout Layout(this MessageBook book, string kind, string where) =>
        book.Layout(kind) ?? throw new BenchFaultException(Owner.Configuration, $"{where}: nothing is known of messages of the kind \"{kind}\"", Hint);

    /// <summary>The layout of a file, by its name.</summary>
    /// <exception cref="BenchFaultException">Its name says no kind.</exception>
    public static MessageLayout LayoutOf(this MessageBook book, string file) => (MessageFileName.Parse(Path.GetFileName(file))?.Prefix ?? Path.GetFileNameWithoutExtension(file)) is var kind && book.Layout(kind) is { } layout
        ? layout
        : throw new BenchFaultException(Owner.Configuration, $"{file}: the name does not begin with a known kind of message", $"name it with --kind; {Hint}");
}
