namespace Conformance.Messages;

/// <summary>Writes the elements of records of one type, straight from their properties.</summary>
internal abstract class GroupWriter
{
    /// <param name="record">The records' type.</param>
    /// <param name="group">The element that the records are.</param>
    /// <param name="fields">The elements in it, in their order.</param>
    public static GroupWriter Of(Type record, string group, IReadOnlyList<ElementField> fields) =>
        (GroupWriter)Activator.CreateInstance(typeof(RecordWriter<>).MakeGenericType(record), group, fields)!;

    /// <summary>Adds the elements, each as often as the record has it.</summary>
    /// <exception cref="InvalidOperationException">The record says something that the group has no element for.</exception>
    /// <exception cref="System.Xml.XmlException">A text has a character that no XML may have.</exception>
    public abstract void Write(TextBuffer text, MessageGroup record);
}
