using Gherkin.Ast;

namespace Gherkin;

/// <summary>One error of the official parser; its message already starts with "(line:column)".</summary>
internal sealed class ReportedParserException(string message, Location? location) : ParserException(message, location)
{
}
