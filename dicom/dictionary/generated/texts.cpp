// Made by standard/generate.py from standard/*.tsv. Do not edit.
#include "dicom/dictionary/dictionary.h"

#pragma GCC diagnostic ignored "-Woverlength-strings"

namespace dicom::detail {

const char table_texts[] =
    "1"  // 0
    "CommandGroupLength"  // 1
    "Command Group Length"  // 19
    "CommandLengthToEnd"  // 39
    "Command Length to End"  // 57
    "AffectedSOPClassUID"  // 78
    "Affected SOP Class UID"  // 97
    "RequestedSOPClassUID"  // 119
    "Requested SOP Class UID"  // 139
    "CommandRecognitionCode"  // 162
    "Command Recognition Code"  // 184
    "CommandField"  // 208
    "Command Field"  // 220
    "MessageID"  // 233
    "Message ID"  // 242
    "MessageIDBeingRespondedTo"  // 252
    "Message ID Being Responded To"  // 277
    "Initiator"  // 306
    "Receiver"  // 315
    "FindLocation"  // 323
    "Find Location"  // 335
    "MoveDestination"  // 348
    "Move Destination"  // 363
    "Priority"  // 379
    "CommandDataSetType"  // 387
    "Command Data Set Type"  // 405
    "NumberOfMatches"  // 426
    "Number of Matches"  // 441
    "ResponseSequenceNumber"  // 458
    "Response Sequence Number"  // 480
    "Status"  // 504
    "1-n"  // 510
    "OffendingElement"  // 513
    "Offending Element"  // 529
    "ErrorComment"  // 546
    "Error Comment"  // 558
    "ErrorID"  // 571
    "Error ID"  // 578
    "AffectedSOPInstanceUID"  // 586
    "Affected SOP Instance UID"  // 608
    "RequestedSOPInstanceUID"  // 633
    "Requested SOP Instance UID"  // 656
    "EventTypeID"  // 682
    "Event Type ID"  // 693
    "AttributeIdentifierList"  // 706
    "Attribute Identifier List"  // 729
    "ActionTypeID"  // 754
    "Action Type ID"  // 766
    "NumberOfRemainingSuboperations"  // 780
    "Number of Remaining Sub-operations"  // 810
    "NumberOfCompletedSuboperations"  // 844
    "Number of Completed Sub-operations"  // 874
    "NumberOfFailedSuboperations"  // 908
    "Number of Failed Sub-operations"  // 935
    "NumberOfWarningSuboperations"  // 966
    "Number of Warning Sub-operations"  // 994
    "MoveOriginatorApplicationEntityTitle"  // 1026
    "Move Originator Application Entity Title"  // 1062
    "MoveOriginatorMessageID"  // 1102
    "Move Originator Message ID"  // 1125
    "DialogReceiver"  // 1151
    "Dialog Receiver"  // 1165
    "TerminalType"  // 1180
    "Terminal Type"  // 1192
    "MessageSetID"  // 1205
    "Message Set ID"  // 1217
    "EndMessageID"  // 1231
    "End Message ID"  // 1243
    "DisplayFormat"  // 1257
    "Display Format"  // 1270
    "PagePositionID"  // 1284
    "Page Position ID"  // 1298
    "TextFormatID"  // 1314
    "Text Format ID"  // 1326
    "NormalReverse"  // 1340
    "Normal/Reverse"  // 1353
    "AddGrayScale"  // 1367
    "Add Gray Scale"  // 1379
    "Borders"  // 1393
    "Copies"  // 1400
    "CommandMagnificationType"  // 1406
    "Command Magnification Type"  // 1430
    "Erase"  // 1456
    "Print"  // 1461
    "Overlays"  // 1466
    "FileMetaInformationGroupLength"  // 1474
    "File Meta Information Group Length"  // 1504
    "FileMetaInformationVersion"  // 1538
    "File Meta Information Version"  // 1564
    "MediaStorageSOPClassUID"  // 1593
    "Media Storage SOP Class UID"  // 1616
    "MediaStorageSOPInstanceUID"  // 1643
    "Media Storage SOP Instance UID"  // 1669
    "TransferSyntaxUID"  // 1699
    "Transfer Syntax UID"  // 1716
    "ImplementationClassUID"  // 1735
    "Implementation Class UID"  // 1757
    "ImplementationVersionName"  // 1781
    "Implementation Version Name"  // 1806
    "SourceApplicationEntityTitle"  // 1833
    "Source Application Entity Title"  // 1861
    "SendingApplicationEntityTitle"  // 1892
    "Sending Application Entity Title"  // 1921
    "ReceivingApplicationEntityTitle"  // 1953
    "Receiving Application Entity Title"  // 1984
    "SourcePresentationAddress"  // 2018
    "Source Presentation Address"  // 2043
    "SendingPresentationAddress"  // 2070
    "Sending Presentation Address"  // 2096
    "ReceivingPresentationAddress"  // 2124
    "Receiving Presentation Address"  // 2152
    "RTVMetaInformationVersion"  // 2182
    "RTV Meta Information Version"  // 2207
    "RTVCommunicationSOPClassUID"  // 2235
    "RTV Communication SOP Class UID"  // 2262
    "RTVCommunicationSOPInstanceUID"  // 2293
    "RTV Communication SOP Instance UID"  // 2323
    "RTVSourceIdentifier"  // 2357
    "RTV Source Identifier"  // 2376
    "RTVFlowIdentifier"  // 2397
    "RTV Flow Identifier"  // 2414
    "RTVFlowRTPSamplingRate"  // 2433
    "RTV Flow RTP Sampling Rate"  // 2455
    "RTVFlowActualFrameDuration"  // 2481
    "RTV Flow Actual Frame Duration"  // 2507
    "PrivateInformationCreatorUID"  // 2537
    "Private Information Creator UID"  // 2565
    "PrivateInformation"  // 2596
    "Private Information"  // 2614
    "FileSetID"  // 2633
    "File-set ID"  // 2642
    "1-8"  // 2653
    "FileSetDescriptorFileID"  // 2656
    "File-set Descriptor File ID"  // 2679
    "SpecificCharacterSetOfFileSetDescriptorFile"  // 2706
    "Specific Character Set of File-set Descriptor File"  // 2749
    "OffsetOfTheFirstDirectoryRecordOfTheRootDirectoryEntity"  // 2799
    "Offset of the First Directory Record of the Root Directory Entity"  // 2854
    "OffsetOfTheLastDirectoryRecordOfTheRootDirectoryEntity"  // 2919
    "Offset of the Last Directory Record of the Root Directory Entity"  // 2973
    "FileSetConsistencyFlag"  // 3037
    "File-set Consistency Flag"  // 3059
    "DirectoryRecordSequence"  // 3084
    "Directory Record Sequence"  // 3107
    "OffsetOfTheNextDirectoryRecord"  // 3132
    "Offset of the Next Directory Record"  // 3162
    "RecordInUseFlag"  // 3197
    "Record In-use Flag"  // 3212
    "OffsetOfReferencedLowerLevelDirectoryEntity"  // 3230
    "Offset of Referenced Lower-Level Directory Entity"  // 3273
    "DirectoryRecordType"  // 3322
    "Directory Record Type"  // 3341
    "PrivateRecordUID"  // 3362
    "Private Record UID"  // 3378
    "ReferencedFileID"  // 3396
    "Referenced File ID"  // 3412
    "MRDRDirectoryRecordOffset"  // 3430
    "MRDR Directory Record Offset"  // 3455
    "ReferencedSOPClassUIDInFile"  // 3483
    "Referenced SOP Class UID in File"  // 3510
    "ReferencedSOPInstanceUIDInFile"  // 3542
    "Referenced SOP Instance UID in File"  // 3572
    "ReferencedTransferSyntaxUIDInFile"  // 3607
    "Referenced Transfer Syntax UID in File"  // 3640
    "ReferencedRelatedGeneralSOPClassUIDInFile"  // 3678
    "Referenced Related General SOP Class UID in File"  // 3719
    "NumberOfReferences"  // 3767
    "Number of References"  // 3785
    "CurrentFrameFunctionalGroupsSequence"  // 3805
    "Current Frame Functional Groups Sequence"  // 3841
    "LengthToEnd"  // 3881
    "Length to End"  // 3892
    "SpecificCharacterSet"  // 3905
    "Specific Character Set"  // 3925
    "LanguageCodeSequence"  // 3947
    "Language Code Sequence"  // 3967
    "2-n"  // 3989
    "ImageType"  // 3992
    "Image Type"  // 4001
    "RecognitionCode"  // 4011
    "Recognition Code"  // 4026
    "InstanceCreationDate"  // 4042
    "Instance Creation Date"  // 4062
    "InstanceCreationTime"  // 4084
    "Instance Creation Time"  // 4104
    "InstanceCreatorUID"  // 4126
    "Instance Creator UID"  // 4144
    "InstanceCoercionDateTime"  // 4164
    "Instance Coercion DateTime"  // 4188
    "SOPClassUID"  // 4214
    "SOP Class UID"  // 4225
    "AcquisitionUID"  // 4238
    "Acquisition UID"  // 4252
    "SOPInstanceUID"  // 4267
    "SOP Instance UID"  // 4281
    "PyramidUID"  // 4297
    "Pyramid UID"  // 4307
    "RelatedGeneralSOPClassUID"  // 4318
    "Related General SOP Class UID"  // 4343
    "OriginalSpecializedSOPClassUID"  // 4372
    "Original Specialized SOP Class UID"  // 4402
    "SyntheticData"  // 4436
    "Synthetic Data"  // 4449
    "SensitiveContentCodeSequence"  // 4463
    "Sensitive Content Code Sequence"  // 4491
    "StudyDate"  // 4522
    "Study Date"  // 4531
    "SeriesDate"  // 4541
    "Series Date"  // 4551
    "AcquisitionDate"  // 4562
    "Acquisition Date"  // 4577
    "ContentDate"  // 4593
    "Content Date"  // 4604
    "OverlayDate"  // 4616
    "Overlay Date"  // 4627
    "CurveDate"  // 4639
    "Curve Date"  // 4648
    "AcquisitionDateTime"  // 4658
    "Acquisition DateTime"  // 4677
    "StudyTime"  // 4697
    "Study Time"  // 4706
    "SeriesTime"  // 4716
    "Series Time"  // 4726
    "AcquisitionTime"  // 4737
    "Acquisition Time"  // 4752
    "ContentTime"  // 4768
    "Content Time"  // 4779
    "OverlayTime"  // 4791
    "Overlay Time"  // 4802
    "CurveTime"  // 4814
    "Curve Time"  // 4823
    "DataSetType"  // 4833
    "Data Set Type"  // 4844
    "DataSetSubtype"  // 4857
    "Data Set Subtype"  // 4871
    "NuclearMedicineSeriesType"  // 4887
    "Nuclear Medicine Series Type"  // 4912
    "AccessionNumber"  // 4940
    "Accession Number"  // 4955
    "IssuerOfAccessionNumberSequence"  // 4971
    "Issuer of Accession Number Sequence"  // 5002
    "QueryRetrieveLevel"  // 5037
    "Query/Retrieve Level"  // 5055
    "QueryRetrieveView"  // 5075
    "Query/Retrieve View"  // 5092
    "RetrieveAETitle"  // 5111
    "Retrieve AE Title"  // 5126
    "StationAETitle"  // 5143
    "Station AE Title"  // 5157
    "InstanceAvailability"  // 5173
    "Instance Availability"  // 5193
    "FailedSOPInstanceUIDList"  // 5214
    "Failed SOP Instance UID List"  // 5238
    "Modality"  // 5266
    "ModalitiesInStudy"  // 5274
    "Modalities in Study"  // 5291
    "SOPClassesInStudy"  // 5310
    "SOP Classes in Study"  // 5327
    "AnatomicRegionsInStudyCodeSequence"  // 5347
    "Anatomic Regions in Study Code Sequence"  // 5381
    "ConversionType"  // 5420
    "Conversion Type"  // 5434
    "PresentationIntentType"  // 5449
    "Presentation Intent Type"  // 5471
    "Manufacturer"  // 5495
    "InstitutionName"  // 5507
    "Institution Name"  // 5522
    "InstitutionAddress"  // 5538
    "Institution Address"  // 5556
    "InstitutionCodeSequence"  // 5575
    "Institution Code Sequence"  // 5598
    "ReferringPhysicianName"  // 5623
    "Referring Physician's Name"  // 5645
    "ReferringPhysicianAddress"  // 5671
    "Referring Physician's Address"  // 5696
    "ReferringPhysicianTelephoneNumbers"  // 5725
    "Referring Physician's Telephone Numbers"  // 5759
    "ReferringPhysicianIdentificationSequence"  // 5798
    "Referring Physician Identification Sequence"  // 5838
    "ConsultingPhysicianName"  // 5881
    "Consulting Physician's Name"  // 5904
    "ConsultingPhysicianIdentificationSequence"  // 5931
    "Consulting Physician Identification Sequence"  // 5972
    "CodeValue"  // 6016
    "Code Value"  // 6025
    "ExtendedCodeValue"  // 6035
    "Extended Code Value"  // 6052
    "CodingSchemeDesignator"  // 6071
    "Coding Scheme Designator"  // 6093
    "CodingSchemeVersion"  // 6117
    "Coding Scheme Version"  // 6136
    "CodeMeaning"  // 6157
    "Code Meaning"  // 6168
    "MappingResource"  // 6180
    "Mapping Resource"  // 6195
    "ContextGroupVersion"  // 6211
    "Context Group Version"  // 6230
    "ContextGroupLocalVersion"  // 6251
    "Context Group Local Version"  // 6275
    "ExtendedCodeMeaning"  // 6302
    "Extended Code Meaning"  // 6321
    "CodingSchemeResourcesSequence"  // 6342
    "Coding Scheme Resources Sequence"  // 6371
    "CodingSchemeURLType"  // 6403
    "Coding Scheme URL Type"  // 6422
    "ContextGroupExtensionFlag"  // 6444
    "Context Group Extension Flag"  // 6469
    "CodingSchemeUID"  // 6497
    "Coding Scheme UID"  // 6512
    "ContextGroupExtensionCreatorUID"  // 6529
    "Context Group Extension Creator UID"  // 6560
    "CodingSchemeURL"  // 6595
    "Coding Scheme URL"  // 6610
    "ContextIdentifier"  // 6627
    "Context Identifier"  // 6644
    "CodingSchemeIdentificationSequence"  // 6662
    "Coding Scheme Identification Sequence"  // 6696
    "CodingSchemeRegistry"  // 6733
    "Coding Scheme Registry"  // 6753
    "CodingSchemeExternalID"  // 6775
    "Coding Scheme External ID"  // 6797
    "CodingSchemeName"  // 6822
    "Coding Scheme Name"  // 6838
    "CodingSchemeResponsibleOrganization"  // 6856
    "Coding Scheme Responsible Organization"  // 6891
    "ContextUID"  // 6929
    "Context UID"  // 6939
    "MappingResourceUID"  // 6950
    "Mapping Resource UID"  // 6968
    "LongCodeValue"  // 6988
    "Long Code Value"  // 7001
    "URNCodeValue"  // 7016
    "URN Code Value"  // 7028
    "EquivalentCodeSequence"  // 7042
    "Equivalent Code Sequence"  // 7064
    "MappingResourceName"  // 7088
    "Mapping Resource Name"  // 7107
    "ContextGroupIdentificationSequence"  // 7128
    "Context Group Identification Sequence"  // 7162
    "MappingResourceIdentificationSequence"  // 7199
    "Mapping Resource Identification Sequence"  // 7236
    "TimezoneOffsetFromUTC"  // 7276
    "Timezone Offset From UTC"  // 7297
    "Retired-blank"  // 7321
    "ResponsibleGroupCodeSequence"  // 7334
    "Responsible Group Code Sequence"  // 7362
    "EquipmentModality"  // 7393
    "Equipment Modality"  // 7410
    "ManufacturerRelatedModelGroup"  // 7428
    "Manufacturer's Related Model Group"  // 7457
    "PrivateDataElementCharacteristicsSequence"  // 7491
    "Private Data Element Characteristics Sequence"  // 7532
    "PrivateGroupReference"  // 7577
    "Private Group Reference"  // 7598
    "PrivateCreatorReference"  // 7621
    "Private Creator Reference"  // 7644
    "BlockIdentifyingInformationStatus"  // 7669
    "Block Identifying Information Status"  // 7702
    "NonidentifyingPrivateElements"  // 7738
    "Nonidentifying Private Elements"  // 7767
    "DeidentificationActionSequence"  // 7798
    "Deidentification Action Sequence"  // 7828
    "IdentifyingPrivateElements"  // 7860
    "Identifying Private Elements"  // 7886
    "DeidentificationAction"  // 7914
    "Deidentification Action"  // 7936
    "PrivateDataElement"  // 7959
    "Private Data Element"  // 7977
    "1-3"  // 7997
    "PrivateDataElementValueMultiplicity"  // 8000
    "Private Data Element Value Multiplicity"  // 8035
    "PrivateDataElementValueRepresentation"  // 8074
    "Private Data Element Value Representation"  // 8111
    "1-2"  // 8152
    "PrivateDataElementNumberOfItems"  // 8155
    "Private Data Element Number of Items"  // 8186
    "PrivateDataElementName"  // 8222
    "Private Data Element Name"  // 8244
    "PrivateDataElementKeyword"  // 8269
    "Private Data Element Keyword"  // 8294
    "PrivateDataElementDescription"  // 8322
    "Private Data Element Description"  // 8351
    "PrivateDataElementEncoding"  // 8383
    "Private Data Element Encoding"  // 8409
    "PrivateDataElementDefinitionSequence"  // 8438
    "Private Data Element Definition Sequence"  // 8474
    "ScopeOfInventorySequence"  // 8514
    "Scope of Inventory Sequence"  // 8538
    "InventoryPurpose"  // 8565
    "Inventory Purpose"  // 8581
    "InventoryInstanceDescription"  // 8598
    "Inventory Instance Description"  // 8626
    "InventoryLevel"  // 8656
    "Inventory Level"  // 8670
    "ItemInventoryDateTime"  // 8685
    "Item Inventory DateTime"  // 8706
    "RemovedFromOperationalUse"  // 8729
    "Removed from Operational Use"  // 8754
    "ReasonForRemovalCodeSequence"  // 8782
    "Reason for Removal Code Sequence"  // 8810
    "StoredInstanceBaseURI"  // 8842
    "Stored Instance Base URI"  // 8863
    "FolderAccessURI"  // 8887
    "Folder Access URI"  // 8902
    "FileAccessURI"  // 8919
    "File Access URI"  // 8932
    "ContainerFileType"  // 8947
    "Container File Type"  // 8964
    "FilenameInContainer"  // 8983
    "Filename in Container"  // 9002
    "FileOffsetInContainer"  // 9023
    "File Offset in Container"  // 9044
    "FileLengthInContainer"  // 9068
    "File Length in Container"  // 9089
    "StoredInstanceTransferSyntaxUID"  // 9113
    "Stored Instance Transfer Syntax UID"  // 9144
    "ExtendedMatchingMechanisms"  // 9179
    "Extended Matching Mechanisms"  // 9205
    "RangeMatchingSequence"  // 9233
    "Range Matching Sequence"  // 9254
    "ListOfUIDMatchingSequence"  // 9277
    "List of UID Matching Sequence"  // 9302
    "EmptyValueMatchingSequence"  // 9331
    "Empty Value Matching Sequence"  // 9357
    "GeneralMatchingSequence"  // 9386
    "General Matching Sequence"  // 9409
    "RequestedStatusInterval"  // 9434
    "Requested Status Interval"  // 9457
    "RetainInstances"  // 9482
    "Retain Instances"  // 9497
    "ExpirationDateTime"  // 9513
    "Expiration DateTime"  // 9531
    "TransactionStatus"  // 9550
    "Transaction Status"  // 9567
    "TransactionStatusComment"  // 9585
    "Transaction Status Comment"  // 9609
    "FileSetAccessSequence"  // 9635
    "File Set Access Sequence"  // 9656
    "FileAccessSequence"  // 9680
    "File Access Sequence"  // 9698
    "RecordKey"  // 9718
    "Record Key"  // 9727
    "PriorRecordKey"  // 9737
    "Prior Record Key"  // 9751
    "MetadataSequence"  // 9767
    "Metadata Sequence"  // 9783
    "UpdatedMetadataSequence"  // 9800
    "Updated Metadata Sequence"  // 9823
    "StudyUpdateDateTime"  // 9848
    "Study Update DateTime"  // 9867
    "InventoryAccessEndPointsSequence"  // 9888
    "Inventory Access End Points Sequence"  // 9920
    "StudyAccessEndPointsSequence"  // 9956
    "Study Access End Points Sequence"  // 9984
    "IncorporatedInventoryInstanceSequence"  // 10016
    "Incorporated Inventory Instance Sequence"  // 10053
    "InventoriedStudiesSequence"  // 10093
    "Inventoried Studies Sequence"  // 10119
    "InventoriedSeriesSequence"  // 10147
    "Inventoried Series Sequence"  // 10172
    "InventoriedInstancesSequence"  // 10199
    "Inventoried Instances Sequence"  // 10227
    "InventoryCompletionStatus"  // 10257
    "Inventory Completion Status"  // 10282
    "NumberOfStudyRecordsInInstance"  // 10309
    "Number of Study Records in Instance"  // 10339
    "TotalNumberOfStudyRecords"  // 10374
    "Total Number of Study Records"  // 10399
    "MaximumNumberOfRecords"  // 10428
    "Maximum Number of Records"  // 10450
    "NetworkID"  // 10475
    "Network ID"  // 10484
    "StationName"  // 10494
    "Station Name"  // 10505
    "StudyDescription"  // 10517
    "Study Description"  // 10533
    "ProcedureCodeSequence"  // 10550
    "Procedure Code Sequence"  // 10571
    "SeriesDescription"  // 10594
    "Series Description"  // 10611
    "SeriesDescriptionCodeSequence"  // 10629
    "Series Description Code Sequence"  // 10658
    "InstitutionalDepartmentName"  // 10690
    "Institutional Department Name"  // 10717
    "InstitutionalDepartmentTypeCodeSequence"  // 10746
    "Institutional Department Type Code Sequence"  // 10785
    "PhysiciansOfRecord"  // 10828
    "Physician(s) of Record"  // 10846
    "PhysiciansOfRecordIdentificationSequence"  // 10868
    "Physician(s) of Record Identification Sequence"  // 10908
    "PerformingPhysicianName"  // 10954
    "Performing Physician's Name"  // 10977
    "PerformingPhysicianIdentificationSequence"  // 11004
    "Performing Physician Identification Sequence"  // 11045
    "NameOfPhysiciansReadingStudy"  // 11089
    "Name of Physician(s) Reading Study"  // 11117
    "PhysiciansReadingStudyIdentificationSequence"  // 11151
    "Physician(s) Reading Study Identification Sequence"  // 11195
    "OperatorsName"  // 11245
    "Operators' Name"  // 11258
    "OperatorIdentificationSequence"  // 11273
    "Operator Identification Sequence"  // 11303
    "AdmittingDiagnosesDescription"  // 11335
    "Admitting Diagnoses Description"  // 11364
    "AdmittingDiagnosesCodeSequence"  // 11395
    "Admitting Diagnoses Code Sequence"  // 11425
    "PyramidDescription"  // 11458
    "Pyramid Description"  // 11476
    "ManufacturerModelName"  // 11495
    "Manufacturer's Model Name"  // 11516
    "ReferencedResultsSequence"  // 11541
    "Referenced Results Sequence"  // 11566
    "ReferencedStudySequence"  // 11593
    "Referenced Study Sequence"  // 11616
    "ReferencedPerformedProcedureStepSequence"  // 11641
    "Referenced Performed Procedure Step Sequence"  // 11681
    "ReferencedInstancesBySOPClassSequence"  // 11725
    "Referenced Instances by SOP Class Sequence"  // 11762
    "ReferencedSeriesSequence"  // 11804
    "Referenced Series Sequence"  // 11828
    "ReferencedPatientSequence"  // 11854
    "Referenced Patient Sequence"  // 11879
    "ReferencedVisitSequence"  // 11906
    "Referenced Visit Sequence"  // 11929
    "ReferencedOverlaySequence"  // 11954
    "Referenced Overlay Sequence"  // 11979
    "ReferencedStereometricInstanceSequence"  // 12006
    "Referenced Stereometric Instance Sequence"  // 12044
    "ReferencedWaveformSequence"  // 12085
    "Referenced Waveform Sequence"  // 12111
    "ReferencedImageSequence"  // 12139
    "Referenced Image Sequence"  // 12162
    "ReferencedCurveSequence"  // 12187
    "Referenced Curve Sequence"  // 12210
    "ReferencedInstanceSequence"  // 12235
    "Referenced Instance Sequence"  // 12261
    "ReferencedRealWorldValueMappingInstanceSequence"  // 12289
    "Referenced Real World Value Mapping Instance Sequence"  // 12336
    "ReferencedSegmentationSequence"  // 12389
    "Referenced Segmentation Sequence"  // 12419
    "ReferencedSurfaceSegmentationSequence"  // 12451
    "Referenced Surface Segmentation Sequence"  // 12488
    "ReferencedSOPClassUID"  // 12528
    "Referenced SOP Class UID"  // 12549
    "ReferencedSOPInstanceUID"  // 12573
    "Referenced SOP Instance UID"  // 12597
    "DefinitionSourceSequence"  // 12624
    "Definition Source Sequence"  // 12648
    "SOPClassesSupported"  // 12674
    "SOP Classes Supported"  // 12693
    "ReferencedFrameNumber"  // 12714
    "Referenced Frame Number"  // 12735
    "SimpleFrameList"  // 12758
    "Simple Frame List"  // 12773
    "3-3n"  // 12790
    "CalculatedFrameList"  // 12794
    "Calculated Frame List"  // 12813
    "2"  // 12834
    "TimeRange"  // 12835
    "Time Range"  // 12844
    "FrameExtractionSequence"  // 12854
    "Frame Extraction Sequence"  // 12877
    "MultiFrameSourceSOPInstanceUID"  // 12902
    "Multi-frame Source SOP Instance UID"  // 12932
    "RetrieveURL"  // 12967
    "Retrieve URL"  // 12978
    "TransactionUID"  // 12990
    "Transaction UID"  // 13004
    "WarningReason"  // 13019
    "Warning Reason"  // 13032
    "FailureReason"  // 13046
    "Failure Reason"  // 13059
    "FailedSOPSequence"  // 13073
    "Failed SOP Sequence"  // 13090
    "ReferencedSOPSequence"  // 13109
    "Referenced SOP Sequence"  // 13130
    "OtherFailuresSequence"  // 13153
    "Other Failures Sequence"  // 13174
    "FailedStudySequence"  // 13197
    "Failed Study Sequence"  // 13216
    "StudiesContainingOtherReferencedInstancesSequence"  // 13237
    "Studies Containing Other Referenced Instances Sequence"  // 13286
    "RelatedSeriesSequence"  // 13340
    "Related Series Sequence"  // 13361
    "PrincipalDiagnosisCodeSequence"  // 13384
    "Principal Diagnosis Code Sequence"  // 13414
    "PrimaryDiagnosisCodeSequence"  // 13447
    "Primary Diagnosis Code Sequence"  // 13475
    "SecondaryDiagnosesCodeSequence"  // 13506
    "Secondary Diagnoses Code Sequence"  // 13536
    "HistologicalDiagnosesCodeSequence"  // 13569
    "Histological Diagnoses Code Sequence"  // 13602
    "LossyImageCompressionRetired"  // 13638
    "Lossy Image Compression (Retired)"  // 13666
    "DerivationDescription"  // 13699
    "Derivation Description"  // 13720
    "SourceImageSequence"  // 13742
    "Source Image Sequence"  // 13761
    "StageName"  // 13782
    "Stage Name"  // 13791
    "StageNumber"  // 13801
    "Stage Number"  // 13812
    "NumberOfStages"  // 13824
    "Number of Stages"  // 13838
    "ViewName"  // 13854
    "View Name"  // 13862
    "ViewNumber"  // 13871
    "View Number"  // 13881
    "NumberOfEventTimers"  // 13892
    "Number of Event Timers"  // 13911
    "NumberOfViewsInStage"  // 13933
    "Number of Views in Stage"  // 13953
    "EventElapsedTimes"  // 13977
    "Event Elapsed Time(s)"  // 13994
    "EventTimerNames"  // 14015
    "Event Timer Name(s)"  // 14030
    "EventTimerSequence"  // 14049
    "Event Timer Sequence"  // 14067
    "EventTimeOffset"  // 14087
    "Event Time Offset"  // 14102
    "EventCodeSequence"  // 14119
    "Event Code Sequence"  // 14136
    "StartTrim"  // 14155
    "Start Trim"  // 14164
    "StopTrim"  // 14174
    "Stop Trim"  // 14182
    "RecommendedDisplayFrameRate"  // 14191
    "Recommended Display Frame Rate"  // 14218
    "TransducerPosition"  // 14248
    "Transducer Position"  // 14266
    "TransducerOrientation"  // 14285
    "Transducer Orientation"  // 14306
    "AnatomicStructure"  // 14328
    "Anatomic Structure"  // 14345
    "AnatomicRegionSequence"  // 14363
    "Anatomic Region Sequence"  // 14385
    "AnatomicRegionModifierSequence"  // 14409
    "Anatomic Region Modifier Sequence"  // 14439
    "PrimaryAnatomicStructureSequence"  // 14472
    "Primary Anatomic Structure Sequence"  // 14504
    "AnatomicStructureSpaceOrRegionSequence"  // 14539
    "Anatomic Structure, Space or Region Sequence"  // 14577
    "PrimaryAnatomicStructureModifierSequence"  // 14621
    "Primary Anatomic Structure Modifier Sequence"  // 14661
    "TransducerPositionSequence"  // 14705
    "Transducer Position Sequence"  // 14731
    "TransducerPositionModifierSequence"  // 14759
    "Transducer Position Modifier Sequence"  // 14793
    "TransducerOrientationSequence"  // 14830
    "Transducer Orientation Sequence"  // 14859
    "TransducerOrientationModifierSequence"  // 14890
    "Transducer Orientation Modifier Sequence"  // 14927
    "AnatomicStructureSpaceOrRegionCodeSequenceTrial"  // 14967
    "Anatomic Structure Space Or Region Code Sequence (Trial)"  // 15014
    "AnatomicPortalOfEntranceCodeSequenceTrial"  // 15070
    "Anatomic Portal Of Entrance Code Sequence (Trial)"  // 15111
    "AnatomicApproachDirectionCodeSequenceTrial"  // 15160
    "Anatomic Approach Direction Code Sequence (Trial)"  // 15202
    "AnatomicPerspectiveDescriptionTrial"  // 15251
    "Anatomic Perspective Description (Trial)"  // 15286
    "AnatomicPerspectiveCodeSequenceTrial"  // 15326
    "Anatomic Perspective Code Sequence (Trial)"  // 15362
    "AnatomicLocationOfExaminingInstrumentDescriptionTrial"  // 15404
    "Anatomic Location Of Examining Instrument Description (Trial)"  // 15457
    "AnatomicLocationOfExaminingInstrumentCodeSequenceTrial"  // 15518
    "Anatomic Location Of Examining Instrument Code Sequence (Trial)"  // 15572
    "AnatomicStructureSpaceOrRegionModifierCodeSequenceTrial"  // 15635
    "Anatomic Structure Space Or Region Modifier Code Sequence (Trial)"  // 15690
    "OnAxisBackgroundAnatomicStructureCodeSequenceTrial"  // 15755
    "On Axis Background Anatomic Structure Code Sequence (Trial)"  // 15805
    "AlternateRepresentationSequence"  // 15864
    "Alternate Representation Sequence"  // 15895
    "AvailableTransferSyntaxUID"  // 15928
    "Available Transfer Syntax UID"  // 15954
    "IrradiationEventUID"  // 15983
    "Irradiation Event UID"  // 16002
    "SourceIrradiationEventSequence"  // 16023
    "Source Irradiation Event Sequence"  // 16053
    "RadiopharmaceuticalAdministrationEventUID"  // 16086
    "Radiopharmaceutical Administration Event UID"  // 16127
    "IdentifyingComments"  // 16171
    "Identifying Comments"  // 16190
    "4-5"  // 16210
    "FrameType"  // 16213
    "Frame Type"  // 16222
    "ReferencedImageEvidenceSequence"  // 16232
    "Referenced Image Evidence Sequence"  // 16263
    "ReferencedRawDataSequence"  // 16297
    "Referenced Raw Data Sequence"  // 16322
    "CreatorVersionUID"  // 16350
    "Creator-Version UID"  // 16367
    "DerivationImageSequence"  // 16386
    "Derivation Image Sequence"  // 16409
    "SourceImageEvidenceSequence"  // 16434
    "Source Image Evidence Sequence"  // 16461
    "PixelPresentation"  // 16491
    "Pixel Presentation"  // 16508
    "VolumetricProperties"  // 16526
    "Volumetric Properties"  // 16546
    "VolumeBasedCalculationTechnique"  // 16567
    "Volume Based Calculation Technique"  // 16598
    "ComplexImageComponent"  // 16632
    "Complex Image Component"  // 16653
    "AcquisitionContrast"  // 16676
    "Acquisition Contrast"  // 16695
    "DerivationCodeSequence"  // 16715
    "Derivation Code Sequence"  // 16737
    "ReferencedPresentationStateSequence"  // 16761
    "Referenced Presentation State Sequence"  // 16796
    "ReferencedOtherPlaneSequence"  // 16834
    "Referenced Other Plane Sequence"  // 16862
    "FrameDisplaySequence"  // 16893
    "Frame Display Sequence"  // 16913
    "RecommendedDisplayFrameRateInFloat"  // 16935
    "Recommended Display Frame Rate in Float"  // 16969
    "SkipFrameRangeFlag"  // 17008
    "Skip Frame Range Flag"  // 17026
    "PatientName"  // 17047
    "Patient's Name"  // 17058
    "PersonNamesToUseSequence"  // 17072
    "Person Names to Use Sequence"  // 17096
    "NameToUse"  // 17124
    "Name to Use"  // 17133
    "NameToUseComment"  // 17144
    "Name to Use Comment"  // 17160
    "ThirdPersonPronounsSequence"  // 17179
    "Third Person Pronouns Sequence"  // 17206
    "PronounCodeSequence"  // 17236
    "Pronoun Code Sequence"  // 17255
    "PronounComment"  // 17276
    "Pronoun Comment"  // 17290
    "PatientID"  // 17305
    "Patient ID"  // 17314
    "IssuerOfPatientID"  // 17324
    "Issuer of Patient ID"  // 17341
    "TypeOfPatientID"  // 17361
    "Type of Patient ID"  // 17376
    "IssuerOfPatientIDQualifiersSequence"  // 17394
    "Issuer of Patient ID Qualifiers Sequence"  // 17429
    "SourcePatientGroupIdentificationSequence"  // 17469
    "Source Patient Group Identification Sequence"  // 17509
    "GroupOfPatientsIdentificationSequence"  // 17553
    "Group of Patients Identification Sequence"  // 17590
    "3"  // 17631
    "SubjectRelativePositionInImage"  // 17632
    "Subject Relative Position in Image"  // 17662
    "PatientBirthDate"  // 17696
    "Patient's Birth Date"  // 17712
    "PatientBirthTime"  // 17732
    "Patient's Birth Time"  // 17748
    "PatientBirthDateInAlternativeCalendar"  // 17768
    "Patient's Birth Date in Alternative Calendar"  // 17805
    "PatientDeathDateInAlternativeCalendar"  // 17849
    "Patient's Death Date in Alternative Calendar"  // 17886
    "PatientAlternativeCalendar"  // 17930
    "Patient's Alternative Calendar"  // 17956
    "PatientSex"  // 17986
    "Patient's Sex"  // 17996
    "GenderIdentitySequence"  // 18009
    "Gender Identity Sequence"  // 18031
    "SexParametersForClinicalUseCategoryComment"  // 18055
    "Sex Parameters for Clinical Use Category Comment"  // 18097
    "SexParametersForClinicalUseCategorySequence"  // 18145
    "Sex Parameters for Clinical Use Category Sequence"  // 18188
    "GenderIdentityCodeSequence"  // 18237
    "Gender Identity Code Sequence"  // 18263
    "GenderIdentityComment"  // 18292
    "Gender Identity Comment"  // 18313
    "SexParametersForClinicalUseCategoryCodeSequence"  // 18336
    "Sex Parameters for Clinical Use Category Code Sequence"  // 18383
    "SexParametersForClinicalUseCategoryReference"  // 18437
    "Sex Parameters for Clinical Use Category Reference"  // 18481
    "PatientInsurancePlanCodeSequence"  // 18531
    "Patient's Insurance Plan Code Sequence"  // 18563
    "PatientPrimaryLanguageCodeSequence"  // 18601
    "Patient's Primary Language Code Sequence"  // 18635
    "PatientPrimaryLanguageModifierCodeSequence"  // 18675
    "Patient's Primary Language Modifier Code Sequence"  // 18717
    "QualityControlSubject"  // 18766
    "Quality Control Subject"  // 18787
    "QualityControlSubjectTypeCodeSequence"  // 18810
    "Quality Control Subject Type Code Sequence"  // 18847
    "StrainDescription"  // 18889
    "Strain Description"  // 18906
    "StrainNomenclature"  // 18924
    "Strain Nomenclature"  // 18942
    "StrainStockNumber"  // 18961
    "Strain Stock Number"  // 18978
    "StrainSourceRegistryCodeSequence"  // 18997
    "Strain Source Registry Code Sequence"  // 19029
    "StrainStockSequence"  // 19065
    "Strain Stock Sequence"  // 19084
    "StrainSource"  // 19105
    "Strain Source"  // 19117
    "StrainAdditionalInformation"  // 19130
    "Strain Additional Information"  // 19157
    "StrainCodeSequence"  // 19186
    "Strain Code Sequence"  // 19204
    "GeneticModificationsSequence"  // 19224
    "Genetic Modifications Sequence"  // 19252
    "GeneticModificationsDescription"  // 19282
    "Genetic Modifications Description"  // 19313
    "GeneticModificationsNomenclature"  // 19346
    "Genetic Modifications Nomenclature"  // 19378
    "GeneticModificationsCodeSequence"  // 19412
    "Genetic Modifications Code Sequence"  // 19444
    "OtherPatientIDs"  // 19479
    "Other Patient IDs"  // 19494
    "OtherPatientNames"  // 19511
    "Other Patient Names"  // 19528
    "OtherPatientIDsSequence"  // 19547
    "Other Patient IDs Sequence"  // 19570
    "PatientBirthName"  // 19596
    "Patient's Birth Name"  // 19612
    "PatientAge"  // 19632
    "Patient's Age"  // 19642
    "PatientSize"  // 19655
    "Patient's Size"  // 19666
    "PatientSizeCodeSequence"  // 19680
    "Patient's Size Code Sequence"  // 19703
    "PatientBodyMassIndex"  // 19731
    "Patient's Body Mass Index"  // 19751
    "MeasuredAPDimension"  // 19776
    "Measured AP Dimension"  // 19795
    "MeasuredLateralDimension"  // 19816
    "Measured Lateral Dimension"  // 19840
    "PatientWeight"  // 19866
    "Patient's Weight"  // 19879
    "PatientAddress"  // 19895
    "Patient's Address"  // 19909
    "InsurancePlanIdentification"  // 19926
    "Insurance Plan Identification"  // 19953
    "PatientMotherBirthName"  // 19982
    "Patient's Mother's Birth Name"  // 20004
    "MilitaryRank"  // 20033
    "Military Rank"  // 20045
    "BranchOfService"  // 20058
    "Branch of Service"  // 20073
    "MedicalRecordLocator"  // 20090
    "Medical Record Locator"  // 20110
    "ReferencedPatientPhotoSequence"  // 20132
    "Referenced Patient Photo Sequence"  // 20162
    "MedicalAlerts"  // 20195
    "Medical Alerts"  // 20208
    "Allergies"  // 20222
    "CountryOfResidence"  // 20231
    "Country of Residence"  // 20249
    "RegionOfResidence"  // 20269
    "Region of Residence"  // 20286
    "PatientTelephoneNumbers"  // 20305
    "Patient's Telephone Numbers"  // 20328
    "PatientTelecomInformation"  // 20355
    "Patient's Telecom Information"  // 20380
    "EthnicGroup"  // 20409
    "Ethnic Group"  // 20420
    "EthnicGroupCodeSequence"  // 20432
    "Ethnic Group Code Sequence"  // 20455
    "EthnicGroups"  // 20481
    "Ethnic Groups"  // 20493
    "Occupation"  // 20506
    "SmokingStatus"  // 20516
    "Smoking Status"  // 20529
    "AdditionalPatientHistory"  // 20543
    "Additional Patient History"  // 20567
    "PregnancyStatus"  // 20593
    "Pregnancy Status"  // 20608
    "LastMenstrualDate"  // 20624
    "Last Menstrual Date"  // 20641
    "PatientReligiousPreference"  // 20660
    "Patient's Religious Preference"  // 20686
    "PatientSpeciesDescription"  // 20716
    "Patient Species Description"  // 20741
    "PatientSpeciesCodeSequence"  // 20768
    "Patient Species Code Sequence"  // 20794
    "PatientSexNeutered"  // 20823
    "Patient's Sex Neutered"  // 20841
    "AnatomicalOrientationType"  // 20863
    "Anatomical Orientation Type"  // 20888
    "PatientBreedDescription"  // 20915
    "Patient Breed Description"  // 20938
    "PatientBreedCodeSequence"  // 20963
    "Patient Breed Code Sequence"  // 20987
    "BreedRegistrationSequence"  // 21014
    "Breed Registration Sequence"  // 21039
    "BreedRegistrationNumber"  // 21066
    "Breed Registration Number"  // 21089
    "BreedRegistryCodeSequence"  // 21114
    "Breed Registry Code Sequence"  // 21139
    "ResponsiblePerson"  // 21167
    "Responsible Person"  // 21184
    "ResponsiblePersonRole"  // 21202
    "Responsible Person Role"  // 21223
    "ResponsibleOrganization"  // 21246
    "Responsible Organization"  // 21269
    "PatientComments"  // 21293
    "Patient Comments"  // 21308
    "ExaminedBodyThickness"  // 21324
    "Examined Body Thickness"  // 21345
    "ClinicalTrialSponsorName"  // 21368
    "Clinical Trial Sponsor Name"  // 21392
    "ClinicalTrialProtocolID"  // 21419
    "Clinical Trial Protocol ID"  // 21442
    "ClinicalTrialProtocolName"  // 21468
    "Clinical Trial Protocol Name"  // 21493
    "IssuerOfClinicalTrialProtocolID"  // 21521
    "Issuer of Clinical Trial Protocol ID"  // 21552
    "OtherClinicalTrialProtocolIDsSequence"  // 21588
    "Other Clinical Trial Protocol IDs Sequence"  // 21625
    "ClinicalTrialSiteID"  // 21667
    "Clinical Trial Site ID"  // 21686
    "ClinicalTrialSiteName"  // 21708
    "Clinical Trial Site Name"  // 21729
    "IssuerOfClinicalTrialSiteID"  // 21753
    "Issuer of Clinical Trial Site ID"  // 21780
    "ClinicalTrialSubjectID"  // 21812
    "Clinical Trial Subject ID"  // 21834
    "IssuerOfClinicalTrialSubjectID"  // 21859
    "Issuer of Clinical Trial Subject ID"  // 21889
    "ClinicalTrialSubjectReadingID"  // 21924
    "Clinical Trial Subject Reading ID"  // 21953
    "IssuerOfClinicalTrialSubjectReadingID"  // 21986
    "Issuer of Clinical Trial Subject Reading ID"  // 22023
    "ClinicalTrialTimePointID"  // 22066
    "Clinical Trial Time Point ID"  // 22090
    "ClinicalTrialTimePointDescription"  // 22118
    "Clinical Trial Time Point Description"  // 22151
    "LongitudinalTemporalOffsetFromEvent"  // 22188
    "Longitudinal Temporal Offset from Event"  // 22223
    "LongitudinalTemporalEventType"  // 22262
    "Longitudinal Temporal Event Type"  // 22291
    "ClinicalTrialTimePointTypeCodeSequence"  // 22323
    "Clinical Trial Time Point Type Code Sequence"  // 22361
    "IssuerOfClinicalTrialTimePointID"  // 22405
    "Issuer of Clinical Trial Time Point ID"  // 22437
    "ClinicalTrialCoordinatingCenterName"  // 22475
    "Clinical Trial Coordinating Center Name"  // 22510
    "PatientIdentityRemoved"  // 22549
    "Patient Identity Removed"  // 22571
    "DeidentificationMethod"  // 22595
    "De-identification Method"  // 22617
    "DeidentificationMethodCodeSequence"  // 22641
    "De-identification Method Code Sequence"  // 22675
    "ClinicalTrialSeriesID"  // 22713
    "Clinical Trial Series ID"  // 22734
    "ClinicalTrialSeriesDescription"  // 22758
    "Clinical Trial Series Description"  // 22788
    "IssuerOfClinicalTrialSeriesID"  // 22821
    "Issuer of Clinical Trial Series ID"  // 22850
    "ClinicalTrialProtocolEthicsCommitteeName"  // 22884
    "Clinical Trial Protocol Ethics Committee Name"  // 22924
    "ClinicalTrialProtocolEthicsCommitteeApprovalNumber"  // 22969
    "Clinical Trial Protocol Ethics Committee Approval Number"  // 23019
    "ConsentForClinicalTrialUseSequence"  // 23075
    "Consent for Clinical Trial Use Sequence"  // 23109
    "DistributionType"  // 23148
    "Distribution Type"  // 23164
    "ConsentForDistributionFlag"  // 23181
    "Consent for Distribution Flag"  // 23207
    "EthicsCommitteeApprovalEffectivenessStartDate"  // 23236
    "Ethics Committee Approval Effectiveness Start Date"  // 23281
    "EthicsCommitteeApprovalEffectivenessEndDate"  // 23331
    "Ethics Committee Approval Effectiveness End Date"  // 23374
    "CADFileFormat"  // 23422
    "CAD File Format"  // 23435
    "ComponentReferenceSystem"  // 23450
    "Component Reference System"  // 23474
    "ComponentManufacturingProcedure"  // 23500
    "Component Manufacturing Procedure"  // 23531
    "ComponentManufacturer"  // 23564
    "Component Manufacturer"  // 23585
    "MaterialThickness"  // 23607
    "Material Thickness"  // 23624
    "MaterialPipeDiameter"  // 23642
    "Material Pipe Diameter"  // 23662
    "MaterialIsolationDiameter"  // 23684
    "Material Isolation Diameter"  // 23709
    "MaterialGrade"  // 23736
    "Material Grade"  // 23749
    "MaterialPropertiesDescription"  // 23763
    "Material Properties Description"  // 23792
    "MaterialPropertiesFileFormatRetired"  // 23823
    "Material Properties File Format (Retired)"  // 23858
    "MaterialNotes"  // 23899
    "Material Notes"  // 23912
    "ComponentShape"  // 23926
    "Component Shape"  // 23940
    "CurvatureType"  // 23955
    "Curvature Type"  // 23968
    "OuterDiameter"  // 23982
    "Outer Diameter"  // 23995
    "InnerDiameter"  // 24009
    "Inner Diameter"  // 24022
    "ComponentWelderIDs"  // 24036
    "Component Welder IDs"  // 24054
    "SecondaryApprovalStatus"  // 24074
    "Secondary Approval Status"  // 24097
    "SecondaryReviewDate"  // 24122
    "Secondary Review Date"  // 24141
    "SecondaryReviewTime"  // 24162
    "Secondary Review Time"  // 24181
    "SecondaryReviewerName"  // 24202
    "Secondary Reviewer Name"  // 24223
    "RepairID"  // 24246
    "Repair ID"  // 24254
    "MultipleComponentApprovalSequence"  // 24263
    "Multiple Component Approval Sequence"  // 24296
    "OtherApprovalStatus"  // 24332
    "Other Approval Status"  // 24351
    "OtherSecondaryApprovalStatus"  // 24372
    "Other Secondary Approval Status"  // 24400
    "DataElementLabelSequence"  // 24431
    "Data Element Label Sequence"  // 24455
    "DataElementLabelItemSequence"  // 24482
    "Data Element Label Item Sequence"  // 24510
    "DataElement"  // 24542
    "Data Element"  // 24553
    "DataElementName"  // 24565
    "Data Element Name"  // 24580
    "DataElementDescription"  // 24597
    "Data Element Description"  // 24619
    "DataElementConditionality"  // 24643
    "Data Element Conditionality"  // 24668
    "DataElementMinimumCharacters"  // 24695
    "Data Element Minimum Characters"  // 24723
    "DataElementMaximumCharacters"  // 24754
    "Data Element Maximum Characters"  // 24782
    "ActualEnvironmentalConditions"  // 24813
    "Actual Environmental Conditions"  // 24842
    "ExpiryDate"  // 24873
    "Expiry Date"  // 24883
    "EnvironmentalConditions"  // 24894
    "Environmental Conditions"  // 24917
    "EvaluatorSequence"  // 24941
    "Evaluator Sequence"  // 24958
    "EvaluatorNumber"  // 24976
    "Evaluator Number"  // 24991
    "EvaluatorName"  // 25007
    "Evaluator Name"  // 25020
    "EvaluationAttempt"  // 25034
    "Evaluation Attempt"  // 25051
    "IndicationSequence"  // 25069
    "Indication Sequence"  // 25087
    "IndicationNumber"  // 25106
    "Indication Number"  // 25122
    "IndicationLabel"  // 25139
    "Indication Label"  // 25154
    "IndicationDescription"  // 25170
    "Indication Description"  // 25191
    "IndicationType"  // 25213
    "Indication Type"  // 25227
    "IndicationDisposition"  // 25242
    "Indication Disposition"  // 25263
    "IndicationROISequence"  // 25285
    "Indication ROI Sequence"  // 25306
    "IndicationPhysicalPropertySequence"  // 25329
    "Indication Physical Property Sequence"  // 25363
    "PropertyLabel"  // 25400
    "Property Label"  // 25413
    "CoordinateSystemNumberOfAxes"  // 25427
    "Coordinate System Number of Axes"  // 25455
    "CoordinateSystemAxesSequence"  // 25487
    "Coordinate System Axes Sequence"  // 25515
    "CoordinateSystemAxisDescription"  // 25546
    "Coordinate System Axis Description"  // 25577
    "CoordinateSystemDataSetMapping"  // 25611
    "Coordinate System Data Set Mapping"  // 25641
    "CoordinateSystemAxisNumber"  // 25675
    "Coordinate System Axis Number"  // 25701
    "CoordinateSystemAxisType"  // 25730
    "Coordinate System Axis Type"  // 25754
    "CoordinateSystemAxisUnits"  // 25781
    "Coordinate System Axis Units"  // 25806
    "CoordinateSystemAxisValues"  // 25834
    "Coordinate System Axis Values"  // 25860
    "CoordinateSystemTransformSequence"  // 25889
    "Coordinate System Transform Sequence"  // 25922
    "TransformDescription"  // 25958
    "Transform Description"  // 25978
    "TransformNumberOfAxes"  // 25999
    "Transform Number of Axes"  // 26020
    "TransformOrderOfAxes"  // 26044
    "Transform Order of Axes"  // 26064
    "TransformedAxisUnits"  // 26087
    "Transformed Axis Units"  // 26107
    "CoordinateSystemTransformRotationAndScaleMatrix"  // 26129
    "Coordinate System Transform Rotation and Scale Matrix"  // 26176
    "CoordinateSystemTransformTranslationMatrix"  // 26229
    "Coordinate System Transform Translation Matrix"  // 26271
    "InternalDetectorFrameTime"  // 26317
    "Internal Detector Frame Time"  // 26342
    "NumberOfFramesIntegrated"  // 26370
    "Number of Frames Integrated"  // 26394
    "DetectorTemperatureSequence"  // 26421
    "Detector Temperature Sequence"  // 26448
    "SensorName"  // 26477
    "Sensor Name"  // 26487
    "HorizontalOffsetOfSensor"  // 26498
    "Horizontal Offset of Sensor"  // 26522
    "VerticalOffsetOfSensor"  // 26549
    "Vertical Offset of Sensor"  // 26571
    "SensorTemperature"  // 26596
    "Sensor Temperature"  // 26613
    "DarkCurrentSequence"  // 26631
    "Dark Current Sequence"  // 26650
    "DarkCurrentCounts"  // 26671
    "Dark Current Counts"  // 26688
    "GainCorrectionReferenceSequence"  // 26707
    "Gain Correction Reference Sequence"  // 26738
    "AirCounts"  // 26772
    "Air Counts"  // 26781
    "KVUsedInGainCalibration"  // 26791
    "KV Used in Gain Calibration"  // 26814
    "MAUsedInGainCalibration"  // 26841
    "MA Used in Gain Calibration"  // 26864
    "NumberOfFramesUsedForIntegration"  // 26891
    "Number of Frames Used for Integration"  // 26923
    "FilterMaterialUsedInGainCalibration"  // 26960
    "Filter Material Used in Gain Calibration"  // 26995
    "FilterThicknessUsedInGainCalibration"  // 27035
    "Filter Thickness Used in Gain Calibration"  // 27071
    "DateOfGainCalibration"  // 27112
    "Date of Gain Calibration"  // 27133
    "TimeOfGainCalibration"  // 27157
    "Time of Gain Calibration"  // 27178
    "BadPixelImage"  // 27202
    "Bad Pixel Image"  // 27215
    "CalibrationNotes"  // 27230
    "Calibration Notes"  // 27246
    "LinearityCorrectionTechnique"  // 27263
    "Linearity Correction Technique"  // 27291
    "BeamHardeningCorrectionTechnique"  // 27321
    "Beam Hardening Correction Technique"  // 27353
    "PulserEquipmentSequence"  // 27388
    "Pulser Equipment Sequence"  // 27411
    "PulserType"  // 27436
    "Pulser Type"  // 27446
    "PulserNotes"  // 27457
    "Pulser Notes"  // 27468
    "ReceiverEquipmentSequence"  // 27480
    "Receiver Equipment Sequence"  // 27505
    "AmplifierType"  // 27532
    "Amplifier Type"  // 27545
    "ReceiverNotes"  // 27559
    "Receiver Notes"  // 27572
    "PreAmplifierEquipmentSequence"  // 27586
    "Pre-Amplifier Equipment Sequence"  // 27615
    "PreAmplifierNotes"  // 27647
    "Pre-Amplifier Notes"  // 27664
    "TransmitTransducerSequence"  // 27683
    "Transmit Transducer Sequence"  // 27709
    "ReceiveTransducerSequence"  // 27737
    "Receive Transducer Sequence"  // 27762
    "NumberOfElements"  // 27789
    "Number of Elements"  // 27805
    "ElementShape"  // 27823
    "Element Shape"  // 27835
    "ElementDimensionA"  // 27848
    "Element Dimension A"  // 27865
    "ElementDimensionB"  // 27884
    "Element Dimension B"  // 27901
    "ElementPitchA"  // 27920
    "Element Pitch A"  // 27933
    "MeasuredBeamDimensionA"  // 27948
    "Measured Beam Dimension A"  // 27970
    "MeasuredBeamDimensionB"  // 27995
    "Measured Beam Dimension B"  // 28017
    "LocationOfMeasuredBeamDiameter"  // 28042
    "Location of Measured Beam Diameter"  // 28072
    "NominalFrequency"  // 28106
    "Nominal Frequency"  // 28122
    "MeasuredCenterFrequency"  // 28139
    "Measured Center Frequency"  // 28162
    "MeasuredBandwidth"  // 28187
    "Measured Bandwidth"  // 28204
    "ElementPitchB"  // 28222
    "Element Pitch B"  // 28235
    "PulserSettingsSequence"  // 28250
    "Pulser Settings Sequence"  // 28272
    "PulseWidth"  // 28296
    "Pulse Width"  // 28306
    "ExcitationFrequency"  // 28317
    "Excitation Frequency"  // 28336
    "ModulationType"  // 28356
    "Modulation Type"  // 28370
    "Damping"  // 28385
    "ReceiverSettingsSequence"  // 28392
    "Receiver Settings Sequence"  // 28416
    "AcquiredSoundpathLength"  // 28442
    "Acquired Soundpath Length"  // 28465
    "AcquisitionCompressionType"  // 28490
    "Acquisition Compression Type"  // 28516
    "AcquisitionSampleSize"  // 28544
    "Acquisition Sample Size"  // 28565
    "RectifierSmoothing"  // 28588
    "Rectifier Smoothing"  // 28606
    "DACSequence"  // 28625
    "DAC Sequence"  // 28636
    "DACType"  // 28648
    "DAC Type"  // 28655
    "DACGainPoints"  // 28663
    "DAC Gain Points"  // 28676
    "DACTimePoints"  // 28691
    "DAC Time Points"  // 28704
    "DACAmplitude"  // 28719
    "DAC Amplitude"  // 28731
    "PreAmplifierSettingsSequence"  // 28744
    "Pre-Amplifier Settings Sequence"  // 28772
    "TransmitTransducerSettingsSequence"  // 28803
    "Transmit Transducer Settings Sequence"  // 28837
    "ReceiveTransducerSettingsSequence"  // 28874
    "Receive Transducer Settings Sequence"  // 28907
    "IncidentAngle"  // 28943
    "Incident Angle"  // 28956
    "CouplingTechnique"  // 28970
    "Coupling Technique"  // 28987
    "CouplingMedium"  // 29005
    "Coupling Medium"  // 29019
    "CouplingVelocity"  // 29034
    "Coupling Velocity"  // 29050
    "ProbeCenterLocationX"  // 29067
    "Probe Center Location X"  // 29087
    "ProbeCenterLocationZ"  // 29110
    "Probe Center Location Z"  // 29130
    "SoundPathLength"  // 29153
    "Sound Path Length"  // 29168
    "DelayLawIdentifier"  // 29185
    "Delay Law Identifier"  // 29203
    "GateSettingsSequence"  // 29223
    "Gate Settings Sequence"  // 29243
    "GateThreshold"  // 29265
    "Gate Threshold"  // 29278
    "VelocityOfSound"  // 29292
    "Velocity of Sound"  // 29307
    "CalibrationSettingsSequence"  // 29324
    "Calibration Settings Sequence"  // 29351
    "CalibrationProcedure"  // 29380
    "Calibration Procedure"  // 29400
    "ProcedureVersion"  // 29421
    "Procedure Version"  // 29437
    "ProcedureCreationDate"  // 29454
    "Procedure Creation Date"  // 29475
    "ProcedureExpirationDate"  // 29498
    "Procedure Expiration Date"  // 29521
    "ProcedureLastModifiedDate"  // 29546
    "Procedure Last Modified Date"  // 29571
    "CalibrationTime"  // 29599
    "Calibration Time"  // 29614
    "CalibrationDate"  // 29630
    "Calibration Date"  // 29645
    "ProbeDriveEquipmentSequence"  // 29661
    "Probe Drive Equipment Sequence"  // 29688
    "DriveType"  // 29718
    "Drive Type"  // 29727
    "ProbeDriveNotes"  // 29737
    "Probe Drive Notes"  // 29752
    "DriveProbeSequence"  // 29769
    "Drive Probe Sequence"  // 29787
    "ProbeInductance"  // 29807
    "Probe Inductance"  // 29822
    "ProbeResistance"  // 29838
    "Probe Resistance"  // 29853
    "ReceiveProbeSequence"  // 29869
    "Receive Probe Sequence"  // 29889
    "ProbeDriveSettingsSequence"  // 29911
    "Probe Drive Settings Sequence"  // 29937
    "BridgeResistors"  // 29966
    "Bridge Resistors"  // 29981
    "ProbeOrientationAngle"  // 29997
    "Probe Orientation Angle"  // 30018
    "UserSelectedGainY"  // 30041
    "User Selected Gain Y"  // 30058
    "UserSelectedPhase"  // 30078
    "User Selected Phase"  // 30095
    "UserSelectedOffsetX"  // 30114
    "User Selected Offset X"  // 30133
    "UserSelectedOffsetY"  // 30155
    "User Selected Offset Y"  // 30174
    "ChannelSettingsSequence"  // 30196
    "Channel Settings Sequence"  // 30219
    "ChannelThreshold"  // 30244
    "Channel Threshold"  // 30260
    "ScannerSettingsSequence"  // 30277
    "Scanner Settings Sequence"  // 30300
    "ScanProcedure"  // 30325
    "Scan Procedure"  // 30338
    "TranslationRateX"  // 30352
    "Translation Rate X"  // 30368
    "TranslationRateY"  // 30386
    "Translation Rate Y"  // 30402
    "ChannelOverlap"  // 30420
    "Channel Overlap"  // 30434
    "ImageQualityIndicatorType"  // 30449
    "Image Quality Indicator Type"  // 30474
    "ImageQualityIndicatorMaterial"  // 30502
    "Image Quality Indicator Material"  // 30531
    "ImageQualityIndicatorSize"  // 30563
    "Image Quality Indicator Size"  // 30588
    "WaveDimensionsDefinitionSequence"  // 30616
    "Wave Dimensions Definition Sequence"  // 30648
    "WaveDimensionNumber"  // 30683
    "Wave Dimension Number"  // 30702
    "WaveDimensionDescription"  // 30723
    "Wave Dimension Description"  // 30747
    "WaveDimensionUnit"  // 30773
    "Wave Dimension Unit"  // 30790
    "WaveDimensionValueType"  // 30809
    "Wave Dimension Value Type"  // 30831
    "WaveDimensionValuesSequence"  // 30856
    "Wave Dimension Values Sequence"  // 30883
    "ReferencedWaveDimension"  // 30913
    "Referenced Wave Dimension"  // 30936
    "IntegerNumericValue"  // 30961
    "Integer Numeric Value"  // 30980
    "ByteNumericValue"  // 31001
    "Byte Numeric Value"  // 31017
    "ShortNumericValue"  // 31035
    "Short Numeric Value"  // 31052
    "SinglePrecisionFloatingPointNumericValue"  // 31071
    "Single Precision Floating Point Numeric Value"  // 31111
    "DoublePrecisionFloatingPointNumericValue"  // 31156
    "Double Precision Floating Point Numeric Value"  // 31196
    "LINACEnergy"  // 31241
    "LINAC Energy"  // 31252
    "LINACOutput"  // 31264
    "LINAC Output"  // 31275
    "ActiveAperture"  // 31287
    "Active Aperture"  // 31301
    "TotalAperture"  // 31316
    "Total Aperture"  // 31329
    "ApertureElevation"  // 31343
    "Aperture Elevation"  // 31360
    "MainLobeAngle"  // 31378
    "Main Lobe Angle"  // 31391
    "MainRoofAngle"  // 31406
    "Main Roof Angle"  // 31419
    "ConnectorType"  // 31434
    "Connector Type"  // 31447
    "WedgeModelNumber"  // 31461
    "Wedge Model Number"  // 31477
    "WedgeAngleFloat"  // 31495
    "Wedge Angle Float"  // 31510
    "WedgeRoofAngle"  // 31527
    "Wedge Roof Angle"  // 31541
    "WedgeElement1Position"  // 31557
    "Wedge Element 1 Position"  // 31578
    "WedgeMaterialVelocity"  // 31602
    "Wedge Material Velocity"  // 31623
    "WedgeMaterial"  // 31646
    "Wedge Material"  // 31659
    "WedgeOffsetZ"  // 31673
    "Wedge Offset Z"  // 31685
    "WedgeOriginOffsetX"  // 31699
    "Wedge Origin Offset X"  // 31717
    "WedgeTimeDelay"  // 31738
    "Wedge Time Delay"  // 31752
    "WedgeName"  // 31768
    "Wedge Name"  // 31777
    "WedgeManufacturerName"  // 31787
    "Wedge Manufacturer Name"  // 31808
    "WedgeDescription"  // 31831
    "Wedge Description"  // 31847
    "NominalBeamAngle"  // 31864
    "Nominal Beam Angle"  // 31880
    "WedgeOffsetX"  // 31898
    "Wedge Offset X"  // 31910
    "WedgeOffsetY"  // 31924
    "Wedge Offset Y"  // 31936
    "WedgeTotalLength"  // 31950
    "Wedge Total Length"  // 31966
    "WedgeInContactLength"  // 31984
    "Wedge In Contact Length"  // 32004
    "WedgeFrontGap"  // 32027
    "Wedge Front Gap"  // 32040
    "WedgeTotalHeight"  // 32055
    "Wedge Total Height"  // 32071
    "WedgeFrontHeight"  // 32089
    "Wedge Front Height"  // 32105
    "WedgeRearHeight"  // 32123
    "Wedge Rear Height"  // 32138
    "WedgeTotalWidth"  // 32155
    "Wedge Total Width"  // 32170
    "WedgeInContactWidth"  // 32187
    "Wedge In Contact Width"  // 32206
    "WedgeChamferHeight"  // 32228
    "Wedge Chamfer Height"  // 32246
    "WedgeCurve"  // 32266
    "Wedge Curve"  // 32276
    "RadiusAlongWedge"  // 32287
    "Radius Along the Wedge"  // 32303
    "ThermalCameraSettingsSequence"  // 32325
    "Thermal Camera Settings Sequence"  // 32354
    "AcquisitionFrameRate"  // 32386
    "Acquisition Frame Rate"  // 32406
    "IntegrationTime"  // 32428
    "Integration Time"  // 32443
    "NumberOfCalibrationFrames"  // 32459
    "Number of Calibration Frames"  // 32484
    "NumberOfRowsInFullAcquisitionImage"  // 32512
    "Number of Rows in Full Acquisition Image"  // 32546
    "NumberOfColumnsInFullAcquisitionImage"  // 32586
    "Number Of Columns in Full Acquisition Image"  // 32623
    "ThermalSourceSettingsSequence"  // 32666
    "Thermal Source Settings Sequence"  // 32695
    "SourceHorizontalPitch"  // 32727
    "Source Horizontal Pitch"  // 32748
    "SourceVerticalPitch"  // 32771
    "Source Vertical Pitch"  // 32790
    "SourceHorizontalScanSpeed"  // 32811
    "Source Horizontal Scan Speed"  // 32836
    "ThermalSourceModulationFrequency"  // 32864
    "Thermal Source Modulation Frequency"  // 32896
    "InductionSourceSettingSequence"  // 32931
    "Induction Source Setting Sequence"  // 32961
    "CoilFrequency"  // 32994
    "Coil Frequency"  // 33007
    "CurrentAmplitudeAcrossCoil"  // 33021
    "Current Amplitude Across Coil"  // 33047
    "FlashSourceSettingSequence"  // 33076
    "Flash Source Setting Sequence"  // 33102
    "FlashDuration"  // 33131
    "Flash Duration"  // 33144
    "FlashFrameNumber"  // 33158
    "Flash Frame Number"  // 33174
    "LaserSourceSettingSequence"  // 33192
    "Laser Source Setting Sequence"  // 33218
    "HorizontalLaserSpotDimension"  // 33247
    "Horizontal Laser Spot Dimension"  // 33275
    "VerticalLaserSpotDimension"  // 33306
    "Vertical Laser Spot Dimension"  // 33332
    "LaserWavelength"  // 33361
    "Laser Wavelength"  // 33376
    "LaserPower"  // 33392
    "Laser Power"  // 33402
    "ForcedGasSettingSequence"  // 33413
    "Forced Gas Setting Sequence"  // 33437
    "VibrationSourceSettingSequence"  // 33464
    "Vibration Source Setting Sequence"  // 33494
    "VibrationExcitationFrequency"  // 33527
    "Vibration Excitation Frequency"  // 33555
    "VibrationExcitationVoltage"  // 33585
    "Vibration Excitation Voltage"  // 33611
    "ThermographyDataCaptureMethod"  // 33639
    "Thermography Data Capture Method"  // 33668
    "ThermalTechnique"  // 33700
    "Thermal Technique"  // 33716
    "ThermalCameraCoreSequence"  // 33733
    "Thermal Camera Core Sequence"  // 33758
    "DetectorWavelengthRange"  // 33786
    "Detector Wavelength Range"  // 33809
    "ThermalCameraCalibrationType"  // 33834
    "Thermal Camera Calibration Type"  // 33862
    "AcquisitionImageCounter"  // 33893
    "Acquisition Image Counter"  // 33916
    "FrontPanelTemperature"  // 33941
    "Front Panel Temperature"  // 33962
    "AirGapTemperature"  // 33985
    "Air Gap Temperature"  // 34002
    "VerticalPixelSize"  // 34021
    "Vertical Pixel Size"  // 34038
    "HorizontalPixelSize"  // 34057
    "Horizontal Pixel Size"  // 34076
    "DataStreamingProtocol"  // 34097
    "Data Streaming Protocol"  // 34118
    "LensSequence"  // 34141
    "Lens Sequence"  // 34153
    "FieldOfView"  // 34166
    "Field of View"  // 34177
    "LensFilterManufacturer"  // 34190
    "Lens Filter Manufacturer"  // 34212
    "CutoffFilterType"  // 34236
    "Cutoff Filter Type"  // 34252
    "LensFilterCutOffWavelength"  // 34270
    "Lens Filter Cut-Off Wavelength"  // 34296
    "ThermalSourceSequence"  // 34326
    "Thermal Source Sequence"  // 34347
    "ThermalSourceMotionState"  // 34370
    "Thermal Source Motion State"  // 34394
    "ThermalSourceMotionType"  // 34421
    "Thermal Source Motion Type"  // 34444
    "InductionHeatingSequence"  // 34470
    "Induction Heating Sequence"  // 34494
    "CoilConfigurationID"  // 34520
    "Coil Configuration ID"  // 34539
    "NumberOfTurnsInCoil"  // 34560
    "Number of Turns in Coil"  // 34579
    "ShapeOfIndividualTurn"  // 34602
    "Shape of Individual Turn"  // 34623
    "SizeOfIndividualTurn"  // 34647
    "Size of Individual Turn"  // 34667
    "DistanceBetweenTurns"  // 34690
    "Distance Between Turns"  // 34710
    "FlashHeatingSequence"  // 34732
    "Flash Heating Sequence"  // 34752
    "NumberOfLamps"  // 34774
    "Number of Lamps"  // 34787
    "FlashSynchronizationProtocol"  // 34802
    "Flash Synchronization Protocol"  // 34830
    "FlashModificationStatus"  // 34860
    "Flash Modification Status"  // 34883
    "LaserHeatingSequence"  // 34908
    "Laser Heating Sequence"  // 34928
    "LaserManufacturer"  // 34950
    "Laser Manufacturer"  // 34967
    "LaserModelNumber"  // 34985
    "Laser Model Number"  // 35001
    "LaserTypeDescription"  // 35019
    "Laser Type Description"  // 35039
    "ForcedGasHeatingSequence"  // 35061
    "Forced Gas Heating Sequence"  // 35085
    "GasUsedForHeatingCoolingPart"  // 35112
    "Gas Used for Heating/Cooling Part"  // 35140
    "VibrationSonicHeatingSequence"  // 35173
    "Vibration/Sonic Heating Sequence"  // 35202
    "ProbeManufacturer"  // 35234
    "Probe Manufacturer"  // 35251
    "ProbeModelNumber"  // 35269
    "Probe Model Number"  // 35285
    "ApertureSize"  // 35303
    "Aperture Size"  // 35315
    "ProbeResonantFrequency"  // 35328
    "Probe Resonant Frequency"  // 35350
    "HeatSourceDescription"  // 35374
    "Heat Source Description"  // 35395
    "SurfacePreparationWithOpticalCoating"  // 35418
    "Surface Preparation with Optical Coating"  // 35454
    "OpticalCoatingType"  // 35494
    "Optical Coating Type"  // 35512
    "ThermalConductivityOfExposedSurface"  // 35532
    "Thermal Conductivity of Exposed Surface"  // 35567
    "MaterialDensity"  // 35606
    "Material Density"  // 35621
    "SpecificHeatOfInspectionSurface"  // 35637
    "Specific Heat of Inspection Surface"  // 35668
    "EmissivityOfInspectionSurface"  // 35703
    "Emissivity of Inspection Surface"  // 35732
    "ElectromagneticClassificationOfInspectionSurface"  // 35764
    "Electromagnetic Classification of Inspection Surface"  // 35812
    "MovingWindowSize"  // 35864
    "Moving Window Size"  // 35880
    "MovingWindowType"  // 35898
    "Moving Window Type"  // 35914
    "MovingWindowWeights"  // 35932
    "Moving Window Weights"  // 35951
    "MovingWindowPitch"  // 35972
    "Moving Window Pitch"  // 35989
    "MovingWindowPaddingScheme"  // 36008
    "Moving Window Padding Scheme"  // 36033
    "MovingWindowPaddingLength"  // 36061
    "Moving Window Padding Length"  // 36086
    "SpatialFilteringParametersSequence"  // 36114
    "Spatial Filtering Parameters Sequence"  // 36148
    "SpatialFilteringScheme"  // 36185
    "Spatial Filtering Scheme"  // 36207
    "HorizontalMovingWindowSize"  // 36231
    "Horizontal Moving Window Size"  // 36257
    "VerticalMovingWindowSize"  // 36286
    "Vertical Moving Window Size"  // 36310
    "PolynomialFittingSequence"  // 36337
    "Polynomial Fitting Sequence"  // 36362
    "FittingDataType"  // 36389
    "Fitting Data Type"  // 36404
    "OperationOnTimeAxisBeforeFitting"  // 36421
    "Operation on Time Axis Before Fitting"  // 36453
    "OperationOnPixelIntensityBeforeFitting"  // 36490
    "Operation on Pixel Intensity Before Fitting"  // 36528
    "OrderOfPolynomial"  // 36571
    "Order of Polynomial"  // 36588
    "IndependentVariableForPolynomialFit"  // 36607
    "Independent Variable for Polynomial Fit"  // 36642
    "PolynomialCoefficients"  // 36681
    "ThermographyPixelDataUnit"  // 36703
    "Thermography Pixel Data Unit"  // 36728
    "WhitePoint"  // 36756
    "White Point"  // 36766
    "PrimaryChromaticities"  // 36777
    "Primary Chromaticities"  // 36798
    "BatteryLevel"  // 36820
    "Battery Level"  // 36832
    "ExposureTimeInSeconds"  // 36845
    "Exposure Time in Seconds"  // 36866
    "FNumber"  // 36890
    "F-Number"  // 36897
    "OECFRows"  // 36905
    "OECF Rows"  // 36913
    "OECFColumns"  // 36922
    "OECF Columns"  // 36933
    "OECFColumnNames"  // 36945
    "OECF Column Names"  // 36960
    "OECFValues"  // 36977
    "OECF Values"  // 36987
    "SpatialFrequencyResponseRows"  // 36998
    "Spatial Frequency Response Rows"  // 37026
    "SpatialFrequencyResponseColumns"  // 37057
    "Spatial Frequency Response Columns"  // 37088
    "SpatialFrequencyResponseColumnNames"  // 37122
    "Spatial Frequency Response Column Names"  // 37157
    "SpatialFrequencyResponseValues"  // 37196
    "Spatial Frequency Response Values"  // 37226
    "ColorFilterArrayPatternRows"  // 37259
    "Color Filter Array Pattern Rows"  // 37286
    "ColorFilterArrayPatternColumns"  // 37317
    "Color Filter Array Pattern Columns"  // 37347
    "ColorFilterArrayPatternValues"  // 37381
    "Color Filter Array Pattern Values"  // 37410
    "FlashFiringStatus"  // 37443
    "Flash Firing Status"  // 37460
    "FlashReturnStatus"  // 37479
    "Flash Return Status"  // 37496
    "FlashMode"  // 37515
    "Flash Mode"  // 37524
    "FlashFunctionPresent"  // 37534
    "Flash Function Present"  // 37554
    "FlashRedEyeMode"  // 37576
    "Flash Red Eye Mode"  // 37591
    "ExposureProgram"  // 37609
    "Exposure Program"  // 37624
    "SpectralSensitivity"  // 37640
    "Spectral Sensitivity"  // 37659
    "PhotographicSensitivity"  // 37679
    "Photographic Sensitivity"  // 37702
    "SelfTimerMode"  // 37726
    "Self Timer Mode"  // 37739
    "SensitivityType"  // 37754
    "Sensitivity Type"  // 37769
    "StandardOutputSensitivity"  // 37785
    "Standard Output Sensitivity"  // 37810
    "RecommendedExposureIndex"  // 37837
    "Recommended Exposure Index"  // 37861
    "ISOSpeed"  // 37887
    "ISO Speed"  // 37895
    "ISOSpeedLatitudeyyy"  // 37904
    "ISO Speed Latitude yyy"  // 37923
    "ISOSpeedLatitudezzz"  // 37945
    "ISO Speed Latitude zzz"  // 37964
    "EXIFVersion"  // 37986
    "EXIF Version"  // 37997
    "ShutterSpeedValue"  // 38009
    "Shutter Speed Value"  // 38026
    "ApertureValue"  // 38045
    "Aperture Value"  // 38058
    "BrightnessValue"  // 38072
    "Brightness Value"  // 38087
    "ExposureBiasValue"  // 38103
    "Exposure Bias Value"  // 38120
    "MaxApertureValue"  // 38139
    "Max Aperture Value"  // 38155
    "SubjectDistance"  // 38173
    "Subject Distance"  // 38188
    "MeteringMode"  // 38204
    "Metering Mode"  // 38216
    "LightSource"  // 38229
    "Light Source"  // 38240
    "FocalLength"  // 38252
    "Focal Length"  // 38263
    "2-4"  // 38275
    "SubjectArea"  // 38278
    "Subject Area"  // 38289
    "MakerNote"  // 38301
    "Maker Note"  // 38310
    "Temperature"  // 38320
    "Humidity"  // 38331
    "Pressure"  // 38339
    "WaterDepth"  // 38347
    "Water Depth"  // 38357
    "Acceleration"  // 38368
    "CameraElevationAngle"  // 38380
    "Camera Elevation Angle"  // 38400
    "FlashEnergy"  // 38422
    "Flash Energy"  // 38433
    "SubjectLocation"  // 38445
    "Subject Location"  // 38460
    "PhotographicExposureIndex"  // 38476
    "Photographic Exposure Index"  // 38501
    "SensingMethod"  // 38528
    "Sensing Method"  // 38541
    "FileSource"  // 38555
    "File Source"  // 38565
    "SceneType"  // 38576
    "Scene Type"  // 38585
    "CustomRendered"  // 38595
    "Custom Rendered"  // 38609
    "ExposureMode"  // 38624
    "Exposure Mode"  // 38636
    "WhiteBalance"  // 38649
    "White Balance"  // 38661
    "DigitalZoomRatio"  // 38674
    "Digital Zoom Ratio"  // 38690
    "FocalLengthIn35mmFilm"  // 38708
    "Focal Length In 35mm Film"  // 38729
    "SceneCaptureType"  // 38754
    "Scene Capture Type"  // 38770
    "GainControl"  // 38788
    "Gain Control"  // 38799
    "Contrast"  // 38811
    "Saturation"  // 38819
    "Sharpness"  // 38829
    "DeviceSettingDescription"  // 38838
    "Device Setting Description"  // 38862
    "SubjectDistanceRange"  // 38888
    "Subject Distance Range"  // 38908
    "CameraOwnerName"  // 38930
    "Camera Owner Name"  // 38945
    "4"  // 38962
    "LensSpecification"  // 38963
    "Lens Specification"  // 38980
    "LensMake"  // 38998
    "Lens Make"  // 39006
    "LensModel"  // 39015
    "Lens Model"  // 39024
    "LensSerialNumber"  // 39034
    "Lens Serial Number"  // 39050
    "InteroperabilityIndex"  // 39068
    "Interoperability Index"  // 39089
    "InteroperabilityVersion"  // 39111
    "Interoperability Version"  // 39134
    "GPSVersionID"  // 39158
    "GPS Version ID"  // 39170
    "GPSLatitudeRef"  // 39184
    "GPS Latitude Ref"  // 39198
    "GPSLatitude"  // 39214
    "GPS Latitude"  // 39225
    "GPSLongitudeRef"  // 39237
    "GPS Longitude Ref"  // 39252
    "GPSLongitude"  // 39269
    "GPS Longitude"  // 39281
    "GPSAltitudeRef"  // 39294
    "GPS Altitude Ref"  // 39308
    "GPSAltitude"  // 39324
    "GPS Altitude"  // 39335
    "GPSTimeStamp"  // 39347
    "GPS Time Stamp"  // 39359
    "GPSSatellites"  // 39373
    "GPS Satellites"  // 39386
    "GPSStatus"  // 39400
    "GPS Status"  // 39409
    "GPSMeasureMode"  // 39419
    "GPS Measure Mode"  // 39433
    "GPSDOP"  // 39449
    "GPS DOP"  // 39455
    "GPSSpeedRef"  // 39462
    "GPS Speed Ref"  // 39473
    "GPSSpeed"  // 39486
    "GPS Speed"  // 39494
    "GPSTrackRef"  // 39503
    "GPS Track Ref"  // 39514
    "GPSTrack"  // 39527
    "GPS Track"  // 39535
    "GPSImgDirectionRef"  // 39544
    "GPS Img Direction Ref"  // 39562
    "GPSImgDirection"  // 39583
    "GPS Img Direction"  // 39598
    "GPSMapDatum"  // 39615
    "GPS Map Datum"  // 39626
    "GPSDestLatitudeRef"  // 39639
    "GPS Dest Latitude Ref"  // 39657
    "GPSDestLatitude"  // 39678
    "GPS Dest Latitude"  // 39693
    "GPSDestLongitudeRef"  // 39710
    "GPS Dest Longitude Ref"  // 39729
    "GPSDestLongitude"  // 39751
    "GPS Dest Longitude"  // 39767
    "GPSDestBearingRef"  // 39785
    "GPS Dest Bearing Ref"  // 39802
    "GPSDestBearing"  // 39822
    "GPS Dest Bearing"  // 39836
    "GPSDestDistanceRef"  // 39852
    "GPS Dest Distance Ref"  // 39870
    "GPSDestDistance"  // 39891
    "GPS Dest Distance"  // 39906
    "GPSProcessingMethod"  // 39923
    "GPS Processing Method"  // 39942
    "GPSAreaInformation"  // 39963
    "GPS Area Information"  // 39981
    "GPSDateStamp"  // 40001
    "GPS Date Stamp"  // 40013
    "GPSDifferential"  // 40027
    "GPS Differential"  // 40042
    "LightSourcePolarization"  // 40058
    "Light Source Polarization"  // 40081
    "EmitterColorTemperature"  // 40106
    "Emitter Color Temperature"  // 40129
    "ContactMethod"  // 40154
    "Contact Method"  // 40167
    "ImmersionMedia"  // 40181
    "Immersion Media"  // 40195
    "OpticalMagnificationFactor"  // 40210
    "Optical Magnification Factor"  // 40236
    "ContrastBolusAgent"  // 40264
    "Contrast/Bolus Agent"  // 40282
    "ContrastBolusAgentSequence"  // 40302
    "Contrast/Bolus Agent Sequence"  // 40328
    "ContrastBolusT1Relaxivity"  // 40357
    "Contrast/Bolus T1 Relaxivity"  // 40382
    "ContrastBolusAdministrationRouteSequence"  // 40410
    "Contrast/Bolus Administration Route Sequence"  // 40450
    "BodyPartExamined"  // 40494
    "Body Part Examined"  // 40510
    "ScanningSequence"  // 40528
    "Scanning Sequence"  // 40544
    "SequenceVariant"  // 40561
    "Sequence Variant"  // 40576
    "ScanOptions"  // 40592
    "Scan Options"  // 40603
    "MRAcquisitionType"  // 40615
    "MR Acquisition Type"  // 40632
    "SequenceName"  // 40651
    "Sequence Name"  // 40663
    "AngioFlag"  // 40676
    "Angio Flag"  // 40685
    "InterventionDrugInformationSequence"  // 40695
    "Intervention Drug Information Sequence"  // 40730
    "InterventionDrugStopTime"  // 40768
    "Intervention Drug Stop Time"  // 40792
    "InterventionDrugDose"  // 40819
    "Intervention Drug Dose"  // 40839
    "InterventionDrugCodeSequence"  // 40861
    "Intervention Drug Code Sequence"  // 40889
    "AdditionalDrugSequence"  // 40920
    "Additional Drug Sequence"  // 40942
    "Radionuclide"  // 40966
    "Radiopharmaceutical"  // 40978
    "EnergyWindowCenterline"  // 40997
    "Energy Window Centerline"  // 41019
    "EnergyWindowTotalWidth"  // 41043
    "Energy Window Total Width"  // 41065
    "InterventionDrugName"  // 41090
    "Intervention Drug Name"  // 41110
    "InterventionDrugStartTime"  // 41132
    "Intervention Drug Start Time"  // 41157
    "InterventionSequence"  // 41185
    "Intervention Sequence"  // 41205
    "TherapyType"  // 41226
    "Therapy Type"  // 41237
    "InterventionStatus"  // 41249
    "Intervention Status"  // 41267
    "TherapyDescription"  // 41286
    "Therapy Description"  // 41304
    "InterventionDescription"  // 41323
    "Intervention Description"  // 41346
    "CineRate"  // 41370
    "Cine Rate"  // 41378
    "InitialCineRunState"  // 41387
    "Initial Cine Run State"  // 41406
    "SliceThickness"  // 41428
    "Slice Thickness"  // 41442
    "KVP"  // 41457
    "CountsAccumulated"  // 41460
    "Counts Accumulated"  // 41477
    "AcquisitionTerminationCondition"  // 41495
    "Acquisition Termination Condition"  // 41526
    "EffectiveDuration"  // 41559
    "Effective Duration"  // 41576
    "AcquisitionStartCondition"  // 41594
    "Acquisition Start Condition"  // 41619
    "AcquisitionStartConditionData"  // 41646
    "Acquisition Start Condition Data"  // 41675
    "AcquisitionTerminationConditionData"  // 41707
    "Acquisition Termination Condition Data"  // 41742
    "RepetitionTime"  // 41780
    "Repetition Time"  // 41794
    "EchoTime"  // 41809
    "Echo Time"  // 41817
    "InversionTime"  // 41826
    "Inversion Time"  // 41839
    "NumberOfAverages"  // 41853
    "Number of Averages"  // 41869
    "ImagingFrequency"  // 41887
    "Imaging Frequency"  // 41903
    "ImagedNucleus"  // 41920
    "Imaged Nucleus"  // 41933
    "EchoNumbers"  // 41947
    "Echo Number(s)"  // 41958
    "MagneticFieldStrength"  // 41972
    "Magnetic Field Strength"  // 41993
    "SpacingBetweenSlices"  // 42016
    "Spacing Between Slices"  // 42036
    "NumberOfPhaseEncodingSteps"  // 42058
    "Number of Phase Encoding Steps"  // 42084
    "DataCollectionDiameter"  // 42114
    "Data Collection Diameter"  // 42136
    "EchoTrainLength"  // 42160
    "Echo Train Length"  // 42175
    "PercentSampling"  // 42192
    "Percent Sampling"  // 42207
    "PercentPhaseFieldOfView"  // 42223
    "Percent Phase Field of View"  // 42246
    "PixelBandwidth"  // 42273
    "Pixel Bandwidth"  // 42287
    "DeviceSerialNumber"  // 42302
    "Device Serial Number"  // 42320
    "DeviceUID"  // 42340
    "Device UID"  // 42349
    "DeviceID"  // 42359
    "Device ID"  // 42367
    "PlateID"  // 42376
    "Plate ID"  // 42383
    "GeneratorID"  // 42391
    "Generator ID"  // 42402
    "GridID"  // 42414
    "Grid ID"  // 42420
    "CassetteID"  // 42427
    "Cassette ID"  // 42437
    "GantryID"  // 42448
    "Gantry ID"  // 42456
    "UniqueDeviceIdentifier"  // 42465
    "Unique Device Identifier"  // 42487
    "UDISequence"  // 42511
    "UDI Sequence"  // 42522
    "ManufacturerDeviceClassUID"  // 42534
    "Manufacturer's Device Class UID"  // 42560
    "SecondaryCaptureDeviceID"  // 42591
    "Secondary Capture Device ID"  // 42615
    "HardcopyCreationDeviceID"  // 42642
    "Hardcopy Creation Device ID"  // 42666
    "DateOfSecondaryCapture"  // 42693
    "Date of Secondary Capture"  // 42715
    "TimeOfSecondaryCapture"  // 42740
    "Time of Secondary Capture"  // 42762
    "SecondaryCaptureDeviceManufacturer"  // 42787
    "Secondary Capture Device Manufacturer"  // 42821
    "HardcopyDeviceManufacturer"  // 42858
    "Hardcopy Device Manufacturer"  // 42884
    "SecondaryCaptureDeviceManufacturerModelName"  // 42912
    "Secondary Capture Device Manufacturer's Model Name"  // 42955
    "SecondaryCaptureDeviceSoftwareVersions"  // 43005
    "Secondary Capture Device Software Versions"  // 43043
    "HardcopyDeviceSoftwareVersion"  // 43085
    "Hardcopy Device Software Version"  // 43114
    "HardcopyDeviceManufacturerModelName"  // 43146
    "Hardcopy Device Manufacturer's Model Name"  // 43181
    "SoftwareVersions"  // 43222
    "Software Versions"  // 43238
    "VideoImageFormatAcquired"  // 43255
    "Video Image Format Acquired"  // 43279
    "DigitalImageFormatAcquired"  // 43306
    "Digital Image Format Acquired"  // 43332
    "ProtocolName"  // 43361
    "Protocol Name"  // 43373
    "ContrastBolusRoute"  // 43386
    "Contrast/Bolus Route"  // 43404
    "ContrastBolusVolume"  // 43424
    "Contrast/Bolus Volume"  // 43443
    "ContrastBolusStartTime"  // 43464
    "Contrast/Bolus Start Time"  // 43486
    "ContrastBolusStopTime"  // 43511
    "Contrast/Bolus Stop Time"  // 43532
    "ContrastBolusTotalDose"  // 43556
    "Contrast/Bolus Total Dose"  // 43578
    "SyringeCounts"  // 43603
    "Syringe Counts"  // 43616
    "ContrastFlowRate"  // 43630
    "Contrast Flow Rate"  // 43646
    "ContrastFlowDuration"  // 43664
    "Contrast Flow Duration"  // 43684
    "ContrastBolusIngredient"  // 43706
    "Contrast/Bolus Ingredient"  // 43729
    "ContrastBolusIngredientConcentration"  // 43754
    "Contrast/Bolus Ingredient Concentration"  // 43790
    "SpatialResolution"  // 43829
    "Spatial Resolution"  // 43846
    "TriggerTime"  // 43864
    "Trigger Time"  // 43875
    "TriggerSourceOrType"  // 43887
    "Trigger Source or Type"  // 43906
    "NominalInterval"  // 43928
    "Nominal Interval"  // 43943
    "FrameTime"  // 43959
    "Frame Time"  // 43968
    "CardiacFramingType"  // 43978
    "Cardiac Framing Type"  // 43996
    "FrameTimeVector"  // 44016
    "Frame Time Vector"  // 44031
    "FrameDelay"  // 44048
    "Frame Delay"  // 44058
    "ImageTriggerDelay"  // 44069
    "Image Trigger Delay"  // 44086
    "MultiplexGroupTimeOffset"  // 44105
    "Multiplex Group Time Offset"  // 44129
    "TriggerTimeOffset"  // 44156
    "Trigger Time Offset"  // 44173
    "SynchronizationTrigger"  // 44192
    "Synchronization Trigger"  // 44214
    "SynchronizationChannel"  // 44237
    "Synchronization Channel"  // 44259
    "TriggerSamplePosition"  // 44282
    "Trigger Sample Position"  // 44303
    "RadiopharmaceuticalRoute"  // 44326
    "Radiopharmaceutical Route"  // 44350
    "RadiopharmaceuticalVolume"  // 44375
    "Radiopharmaceutical Volume"  // 44400
    "RadiopharmaceuticalStartTime"  // 44426
    "Radiopharmaceutical Start Time"  // 44454
    "RadiopharmaceuticalStopTime"  // 44484
    "Radiopharmaceutical Stop Time"  // 44511
    "RadionuclideTotalDose"  // 44540
    "Radionuclide Total Dose"  // 44561
    "RadionuclideHalfLife"  // 44584
    "Radionuclide Half Life"  // 44604
    "RadionuclidePositronFraction"  // 44626
    "Radionuclide Positron Fraction"  // 44654
    "RadiopharmaceuticalSpecificActivity"  // 44684
    "Radiopharmaceutical Specific Activity"  // 44719
    "RadiopharmaceuticalStartDateTime"  // 44756
    "Radiopharmaceutical Start DateTime"  // 44788
    "RadiopharmaceuticalStopDateTime"  // 44822
    "Radiopharmaceutical Stop DateTime"  // 44853
    "BeatRejectionFlag"  // 44886
    "Beat Rejection Flag"  // 44903
    "LowRRValue"  // 44922
    "Low R-R Value"  // 44932
    "HighRRValue"  // 44945
    "High R-R Value"  // 44956
    "IntervalsAcquired"  // 44970
    "Intervals Acquired"  // 44987
    "IntervalsRejected"  // 45005
    "Intervals Rejected"  // 45022
    "PVCRejection"  // 45040
    "PVC Rejection"  // 45052
    "SkipBeats"  // 45065
    "Skip Beats"  // 45074
    "HeartRate"  // 45084
    "Heart Rate"  // 45093
    "CardiacNumberOfImages"  // 45103
    "Cardiac Number of Images"  // 45124
    "TriggerWindow"  // 45148
    "Trigger Window"  // 45161
    "ReconstructionDiameter"  // 45175
    "Reconstruction Diameter"  // 45197
    "DistanceSourceToDetector"  // 45220
    "Distance Source to Detector"  // 45244
    "DistanceSourceToPatient"  // 45271
    "Distance Source to Patient"  // 45294
    "EstimatedRadiographicMagnificationFactor"  // 45320
    "Estimated Radiographic Magnification Factor"  // 45360
    "GantryDetectorTilt"  // 45403
    "Gantry/Detector Tilt"  // 45421
    "GantryDetectorSlew"  // 45441
    "Gantry/Detector Slew"  // 45459
    "TableHeight"  // 45479
    "Table Height"  // 45490
    "TableTraverse"  // 45502
    "Table Traverse"  // 45515
    "TableMotion"  // 45529
    "Table Motion"  // 45540
    "TableVerticalIncrement"  // 45552
    "Table Vertical Increment"  // 45574
    "TableLateralIncrement"  // 45598
    "Table Lateral Increment"  // 45619
    "TableLongitudinalIncrement"  // 45642
    "Table Longitudinal Increment"  // 45668
    "TableAngle"  // 45696
    "Table Angle"  // 45706
    "TableType"  // 45717
    "Table Type"  // 45726
    "RotationDirection"  // 45736
    "Rotation Direction"  // 45753
    "AngularPosition"  // 45771
    "Angular Position"  // 45786
    "RadialPosition"  // 45802
    "Radial Position"  // 45816
    "ScanArc"  // 45831
    "Scan Arc"  // 45838
    "AngularStep"  // 45846
    "Angular Step"  // 45857
    "CenterOfRotationOffset"  // 45869
    "Center of Rotation Offset"  // 45891
    "RotationOffset"  // 45916
    "Rotation Offset"  // 45930
    "FieldOfViewShape"  // 45945
    "Field of View Shape"  // 45961
    "FieldOfViewDimensions"  // 45980
    "Field of View Dimension(s)"  // 46001
    "ExposureTime"  // 46027
    "Exposure Time"  // 46039
    "XRayTubeCurrent"  // 46052
    "X-Ray Tube Current"  // 46067
    "Exposure"  // 46085
    "ExposureInuAs"  // 46093
    "Exposure in As"  // 46106
    "AveragePulseWidth"  // 46120
    "Average Pulse Width"  // 46137
    "RadiationSetting"  // 46156
    "Radiation Setting"  // 46172
    "RectificationType"  // 46189
    "Rectification Type"  // 46206
    "RadiationMode"  // 46224
    "Radiation Mode"  // 46237
    "ImageAndFluoroscopyAreaDoseProduct"  // 46251
    "Image and Fluoroscopy Area Dose Product"  // 46285
    "FilterType"  // 46324
    "Filter Type"  // 46334
    "TypeOfFilters"  // 46345
    "Type of Filters"  // 46358
    "IntensifierSize"  // 46373
    "Intensifier Size"  // 46388
    "ImagerPixelSpacing"  // 46404
    "Imager Pixel Spacing"  // 46422
    "Grid"  // 46442
    "GeneratorPower"  // 46446
    "Generator Power"  // 46460
    "CollimatorGridName"  // 46475
    "Collimator/grid Name"  // 46493
    "CollimatorType"  // 46513
    "Collimator Type"  // 46527
    "FocalDistance"  // 46542
    "Focal Distance"  // 46555
    "XFocusCenter"  // 46569
    "X Focus Center"  // 46581
    "YFocusCenter"  // 46595
    "Y Focus Center"  // 46607
    "FocalSpots"  // 46621
    "Focal Spot(s)"  // 46631
    "AnodeTargetMaterial"  // 46644
    "Anode Target Material"  // 46663
    "BodyPartThickness"  // 46684
    "Body Part Thickness"  // 46701
    "CompressionForce"  // 46720
    "Compression Force"  // 46736
    "CompressionPressure"  // 46753
    "Compression Pressure"  // 46772
    "PaddleDescription"  // 46792
    "Paddle Description"  // 46809
    "CompressionContactArea"  // 46827
    "Compression Contact Area"  // 46849
    "AcquisitionMode"  // 46873
    "Acquisition Mode"  // 46888
    "DoseModeName"  // 46904
    "Dose Mode Name"  // 46916
    "AcquiredSubtractionMaskFlag"  // 46930
    "Acquired Subtraction Mask Flag"  // 46957
    "FluoroscopyPersistenceFlag"  // 46987
    "Fluoroscopy Persistence Flag"  // 47013
    "FluoroscopyLastImageHoldPersistenceFlag"  // 47041
    "Fluoroscopy Last Image Hold Persistence Flag"  // 47080
    "UpperLimitNumberOfPersistentFluoroscopyFrames"  // 47124
    "Upper Limit Number Of Persistent Fluoroscopy Frames"  // 47169
    "ContrastBolusAutoInjectionTriggerFlag"  // 47220
    "Contrast/Bolus Auto Injection Trigger Flag"  // 47257
    "ContrastBolusInjectionDelay"  // 47299
    "Contrast/Bolus Injection Delay"  // 47326
    "XAAcquisitionPhaseDetailsSequence"  // 47356
    "XA Acquisition Phase Details Sequence"  // 47389
    "XAAcquisitionFrameRate"  // 47426
    "XA Acquisition Frame Rate"  // 47448
    "XAPlaneDetailsSequence"  // 47473
    "XA Plane Details Sequence"  // 47495
    "AcquisitionFieldOfViewLabel"  // 47520
    "Acquisition Field of View Label"  // 47547
    "XRayFilterDetailsSequence"  // 47578
    "X-Ray Filter Details Sequence"  // 47603
    "XAAcquisitionDuration"  // 47632
    "XA Acquisition Duration"  // 47653
    "ReconstructionPipelineType"  // 47676
    "Reconstruction Pipeline Type"  // 47702
    "ImageFilterDetailsSequence"  // 47730
    "Image Filter Details Sequence"  // 47756
    "AppliedMaskSubtractionFlag"  // 47785
    "Applied Mask Subtraction Flag"  // 47811
    "RequestedSeriesDescriptionCodeSequence"  // 47840
    "Requested Series Description Code Sequence"  // 47878
    "DateOfLastCalibration"  // 47920
    "Date of Last Calibration"  // 47941
    "TimeOfLastCalibration"  // 47965
    "Time of Last Calibration"  // 47986
    "DateTimeOfLastCalibration"  // 48010
    "DateTime of Last Calibration"  // 48035
    "CalibrationDateTime"  // 48063
    "Calibration DateTime"  // 48082
    "DateOfManufacture"  // 48102
    "Date of Manufacture"  // 48119
    "DateOfInstallation"  // 48138
    "Date of Installation"  // 48156
    "ConvolutionKernel"  // 48176
    "Convolution Kernel"  // 48193
    "UpperLowerPixelValues"  // 48211
    "Upper/Lower Pixel Values"  // 48232
    "ActualFrameDuration"  // 48256
    "Actual Frame Duration"  // 48275
    "CountRate"  // 48296
    "Count Rate"  // 48305
    "PreferredPlaybackSequencing"  // 48315
    "Preferred Playback Sequencing"  // 48342
    "ReceiveCoilName"  // 48371
    "Receive Coil Name"  // 48386
    "TransmitCoilName"  // 48403
    "Transmit Coil Name"  // 48419
    "PlateType"  // 48437
    "Plate Type"  // 48446
    "PhosphorType"  // 48456
    "Phosphor Type"  // 48468
    "WaterEquivalentDiameter"  // 48481
    "Water Equivalent Diameter"  // 48504
    "WaterEquivalentDiameterCalculationMethodCodeSequence"  // 48529
    "Water Equivalent Diameter Calculation Method Code Sequence"  // 48581
    "ScanVelocity"  // 48639
    "Scan Velocity"  // 48651
    "WholeBodyTechnique"  // 48664
    "Whole Body Technique"  // 48682
    "ScanLength"  // 48702
    "Scan Length"  // 48712
    "AcquisitionMatrix"  // 48723
    "Acquisition Matrix"  // 48740
    "InPlanePhaseEncodingDirection"  // 48758
    "In-plane Phase Encoding Direction"  // 48787
    "FlipAngle"  // 48820
    "Flip Angle"  // 48829
    "VariableFlipAngleFlag"  // 48839
    "Variable Flip Angle Flag"  // 48860
    "SAR"  // 48884
    "dBdt"  // 48887
    "dB/dt"  // 48891
    "B1rms"  // 48896
    "AcquisitionDeviceProcessingDescription"  // 48901
    "Acquisition Device Processing Description"  // 48939
    "AcquisitionDeviceProcessingCode"  // 48980
    "Acquisition Device Processing Code"  // 49011
    "CassetteOrientation"  // 49045
    "Cassette Orientation"  // 49064
    "CassetteSize"  // 49084
    "Cassette Size"  // 49096
    "ExposuresOnPlate"  // 49109
    "Exposures on Plate"  // 49125
    "RelativeXRayExposure"  // 49143
    "Relative X-Ray Exposure"  // 49163
    "ExposureIndex"  // 49186
    "Exposure Index"  // 49199
    "TargetExposureIndex"  // 49213
    "Target Exposure Index"  // 49232
    "DeviationIndex"  // 49253
    "Deviation Index"  // 49267
    "ColumnAngulation"  // 49282
    "Column Angulation"  // 49298
    "TomoLayerHeight"  // 49315
    "Tomo Layer Height"  // 49330
    "TomoAngle"  // 49347
    "Tomo Angle"  // 49356
    "TomoTime"  // 49366
    "Tomo Time"  // 49374
    "TomoType"  // 49383
    "Tomo Type"  // 49391
    "TomoClass"  // 49400
    "Tomo Class"  // 49409
    "NumberOfTomosynthesisSourceImages"  // 49419
    "Number of Tomosynthesis Source Images"  // 49452
    "PositionerMotion"  // 49489
    "Positioner Motion"  // 49505
    "PositionerType"  // 49522
    "Positioner Type"  // 49536
    "PositionerPrimaryAngle"  // 49551
    "Positioner Primary Angle"  // 49573
    "PositionerSecondaryAngle"  // 49597
    "Positioner Secondary Angle"  // 49621
    "PositionerPrimaryAngleIncrement"  // 49647
    "Positioner Primary Angle Increment"  // 49678
    "PositionerSecondaryAngleIncrement"  // 49712
    "Positioner Secondary Angle Increment"  // 49745
    "DetectorPrimaryAngle"  // 49781
    "Detector Primary Angle"  // 49801
    "DetectorSecondaryAngle"  // 49823
    "Detector Secondary Angle"  // 49845
    "ShutterShape"  // 49869
    "Shutter Shape"  // 49881
    "ShutterLeftVerticalEdge"  // 49894
    "Shutter Left Vertical Edge"  // 49917
    "ShutterRightVerticalEdge"  // 49943
    "Shutter Right Vertical Edge"  // 49967
    "ShutterUpperHorizontalEdge"  // 49994
    "Shutter Upper Horizontal Edge"  // 50020
    "ShutterLowerHorizontalEdge"  // 50049
    "Shutter Lower Horizontal Edge"  // 50075
    "CenterOfCircularShutter"  // 50104
    "Center of Circular Shutter"  // 50127
    "RadiusOfCircularShutter"  // 50153
    "Radius of Circular Shutter"  // 50176
    "2-2n"  // 50202
    "VerticesOfThePolygonalShutter"  // 50206
    "Vertices of the Polygonal Shutter"  // 50235
    "ShutterPresentationValue"  // 50268
    "Shutter Presentation Value"  // 50292
    "ShutterOverlayGroup"  // 50318
    "Shutter Overlay Group"  // 50337
    "ShutterPresentationColorCIELabValue"  // 50358
    "Shutter Presentation Color CIELab Value"  // 50393
    "OutlineShapeType"  // 50432
    "Outline Shape Type"  // 50448
    "OutlineLeftVerticalEdge"  // 50466
    "Outline Left Vertical Edge"  // 50489
    "OutlineRightVerticalEdge"  // 50515
    "Outline Right Vertical Edge"  // 50539
    "OutlineUpperHorizontalEdge"  // 50566
    "Outline Upper Horizontal Edge"  // 50592
    "OutlineLowerHorizontalEdge"  // 50621
    "Outline Lower Horizontal Edge"  // 50647
    "CenterOfCircularOutline"  // 50676
    "Center of Circular Outline"  // 50699
    "DiameterOfCircularOutline"  // 50725
    "Diameter of Circular Outline"  // 50750
    "NumberOfPolygonalVertices"  // 50778
    "Number of Polygonal Vertices"  // 50803
    "VerticesOfThePolygonalOutline"  // 50831
    "Vertices of the Polygonal Outline"  // 50860
    "CollimatorShape"  // 50893
    "Collimator Shape"  // 50908
    "CollimatorLeftVerticalEdge"  // 50924
    "Collimator Left Vertical Edge"  // 50950
    "CollimatorRightVerticalEdge"  // 50979
    "Collimator Right Vertical Edge"  // 51006
    "CollimatorUpperHorizontalEdge"  // 51036
    "Collimator Upper Horizontal Edge"  // 51065
    "CollimatorLowerHorizontalEdge"  // 51097
    "Collimator Lower Horizontal Edge"  // 51126
    "CenterOfCircularCollimator"  // 51158
    "Center of Circular Collimator"  // 51184
    "RadiusOfCircularCollimator"  // 51213
    "Radius of Circular Collimator"  // 51239
    "VerticesOfThePolygonalCollimator"  // 51268
    "Vertices of the Polygonal Collimator"  // 51300
    "AcquisitionTimeSynchronized"  // 51336
    "Acquisition Time Synchronized"  // 51363
    "TimeSource"  // 51392
    "Time Source"  // 51402
    "TimeDistributionProtocol"  // 51413
    "Time Distribution Protocol"  // 51437
    "NTPSourceAddress"  // 51463
    "NTP Source Address"  // 51479
    "PageNumberVector"  // 51497
    "Page Number Vector"  // 51513
    "FrameLabelVector"  // 51531
    "Frame Label Vector"  // 51547
    "FramePrimaryAngleVector"  // 51565
    "Frame Primary Angle Vector"  // 51588
    "FrameSecondaryAngleVector"  // 51614
    "Frame Secondary Angle Vector"  // 51639
    "SliceLocationVector"  // 51667
    "Slice Location Vector"  // 51686
    "DisplayWindowLabelVector"  // 51707
    "Display Window Label Vector"  // 51731
    "NominalScannedPixelSpacing"  // 51758
    "Nominal Scanned Pixel Spacing"  // 51784
    "DigitizingDeviceTransportDirection"  // 51813
    "Digitizing Device Transport Direction"  // 51847
    "RotationOfScannedFilm"  // 51884
    "Rotation of Scanned Film"  // 51905
    "BiopsyTargetSequence"  // 51929
    "Biopsy Target Sequence"  // 51949
    "TargetUID"  // 51971
    "Target UID"  // 51980
    "LocalizingCursorPosition"  // 51990
    "Localizing Cursor Position"  // 52014
    "CalculatedTargetPosition"  // 52040
    "Calculated Target Position"  // 52064
    "TargetLabel"  // 52090
    "Target Label"  // 52101
    "DisplayedZValue"  // 52113
    "Displayed Z Value"  // 52128
    "IVUSAcquisition"  // 52145
    "IVUS Acquisition"  // 52160
    "IVUSPullbackRate"  // 52176
    "IVUS Pullback Rate"  // 52192
    "IVUSGatedRate"  // 52210
    "IVUS Gated Rate"  // 52223
    "IVUSPullbackStartFrameNumber"  // 52238
    "IVUS Pullback Start Frame Number"  // 52266
    "IVUSPullbackStopFrameNumber"  // 52298
    "IVUS Pullback Stop Frame Number"  // 52325
    "LesionNumber"  // 52356
    "Lesion Number"  // 52368
    "AcquisitionComments"  // 52381
    "Acquisition Comments"  // 52400
    "OutputPower"  // 52420
    "Output Power"  // 52431
    "TransducerData"  // 52443
    "Transducer Data"  // 52457
    "TransducerIdentificationSequence"  // 52472
    "Transducer Identification Sequence"  // 52504
    "FocusDepth"  // 52538
    "Focus Depth"  // 52548
    "ProcessingFunction"  // 52559
    "Processing Function"  // 52577
    "PostprocessingFunction"  // 52596
    "Postprocessing Function"  // 52618
    "MechanicalIndex"  // 52641
    "Mechanical Index"  // 52656
    "BoneThermalIndex"  // 52672
    "Bone Thermal Index"  // 52688
    "CranialThermalIndex"  // 52706
    "Cranial Thermal Index"  // 52725
    "SoftTissueThermalIndex"  // 52746
    "Soft Tissue Thermal Index"  // 52768
    "SoftTissueFocusThermalIndex"  // 52793
    "Soft Tissue-focus Thermal Index"  // 52820
    "SoftTissueSurfaceThermalIndex"  // 52851
    "Soft Tissue-surface Thermal Index"  // 52880
    "DynamicRange"  // 52913
    "Dynamic Range"  // 52925
    "TotalGain"  // 52938
    "Total Gain"  // 52947
    "DepthOfScanField"  // 52957
    "Depth of Scan Field"  // 52973
    "PatientPosition"  // 52992
    "Patient Position"  // 53007
    "ViewPosition"  // 53023
    "View Position"  // 53035
    "ProjectionEponymousNameCodeSequence"  // 53048
    "Projection Eponymous Name Code Sequence"  // 53083
    "6"  // 53122
    "ImageTransformationMatrix"  // 53123
    "Image Transformation Matrix"  // 53148
    "ImageTranslationVector"  // 53175
    "Image Translation Vector"  // 53197
    "Sensitivity"  // 53221
    "SequenceOfUltrasoundRegions"  // 53232
    "Sequence of Ultrasound Regions"  // 53259
    "RegionSpatialFormat"  // 53289
    "Region Spatial Format"  // 53308
    "RegionDataType"  // 53329
    "Region Data Type"  // 53343
    "RegionFlags"  // 53359
    "Region Flags"  // 53370
    "RegionLocationMinX0"  // 53382
    "Region Location Min X0"  // 53401
    "RegionLocationMinY0"  // 53423
    "Region Location Min Y0"  // 53442
    "RegionLocationMaxX1"  // 53464
    "Region Location Max X1"  // 53483
    "RegionLocationMaxY1"  // 53505
    "Region Location Max Y1"  // 53524
    "ReferencePixelX0"  // 53546
    "Reference Pixel X0"  // 53562
    "ReferencePixelY0"  // 53580
    "Reference Pixel Y0"  // 53596
    "PhysicalUnitsXDirection"  // 53614
    "Physical Units X Direction"  // 53637
    "PhysicalUnitsYDirection"  // 53663
    "Physical Units Y Direction"  // 53686
    "ReferencePixelPhysicalValueX"  // 53712
    "Reference Pixel Physical Value X"  // 53740
    "ReferencePixelPhysicalValueY"  // 53772
    "Reference Pixel Physical Value Y"  // 53800
    "PhysicalDeltaX"  // 53832
    "Physical Delta X"  // 53846
    "PhysicalDeltaY"  // 53862
    "Physical Delta Y"  // 53876
    "TransducerFrequency"  // 53892
    "Transducer Frequency"  // 53911
    "TransducerType"  // 53931
    "Transducer Type"  // 53945
    "PulseRepetitionFrequency"  // 53960
    "Pulse Repetition Frequency"  // 53984
    "DopplerCorrectionAngle"  // 54010
    "Doppler Correction Angle"  // 54032
    "SteeringAngle"  // 54056
    "Steering Angle"  // 54069
    "DopplerSampleVolumeXPositionRetired"  // 54083
    "Doppler Sample Volume X Position (Retired)"  // 54118
    "DopplerSampleVolumeXPosition"  // 54160
    "Doppler Sample Volume X Position"  // 54188
    "DopplerSampleVolumeYPositionRetired"  // 54220
    "Doppler Sample Volume Y Position (Retired)"  // 54255
    "DopplerSampleVolumeYPosition"  // 54297
    "Doppler Sample Volume Y Position"  // 54325
    "TMLinePositionX0Retired"  // 54357
    "TM-Line Position X0 (Retired)"  // 54380
    "TMLinePositionX0"  // 54409
    "TM-Line Position X0"  // 54425
    "TMLinePositionY0Retired"  // 54444
    "TM-Line Position Y0 (Retired)"  // 54467
    "TMLinePositionY0"  // 54496
    "TM-Line Position Y0"  // 54512
    "TMLinePositionX1Retired"  // 54531
    "TM-Line Position X1 (Retired)"  // 54554
    "TMLinePositionX1"  // 54583
    "TM-Line Position X1"  // 54599
    "TMLinePositionY1Retired"  // 54618
    "TM-Line Position Y1 (Retired)"  // 54641
    "TMLinePositionY1"  // 54670
    "TM-Line Position Y1"  // 54686
    "PixelComponentOrganization"  // 54705
    "Pixel Component Organization"  // 54731
    "PixelComponentMask"  // 54759
    "Pixel Component Mask"  // 54777
    "PixelComponentRangeStart"  // 54797
    "Pixel Component Range Start"  // 54821
    "PixelComponentRangeStop"  // 54848
    "Pixel Component Range Stop"  // 54871
    "PixelComponentPhysicalUnits"  // 54897
    "Pixel Component Physical Units"  // 54924
    "PixelComponentDataType"  // 54954
    "Pixel Component Data Type"  // 54976
    "NumberOfTableBreakPoints"  // 55001
    "Number of Table Break Points"  // 55025
    "TableOfXBreakPoints"  // 55053
    "Table of X Break Points"  // 55072
    "TableOfYBreakPoints"  // 55095
    "Table of Y Break Points"  // 55114
    "NumberOfTableEntries"  // 55137
    "Number of Table Entries"  // 55157
    "TableOfPixelValues"  // 55180
    "Table of Pixel Values"  // 55198
    "TableOfParameterValues"  // 55219
    "Table of Parameter Values"  // 55241
    "RWaveTimeVector"  // 55266
    "R Wave Time Vector"  // 55281
    "ActiveImageAreaOverlayGroup"  // 55299
    "Active Image Area Overlay Group"  // 55326
    "DetectorConditionsNominalFlag"  // 55357
    "Detector Conditions Nominal Flag"  // 55386
    "DetectorTemperature"  // 55418
    "Detector Temperature"  // 55437
    "DetectorType"  // 55457
    "Detector Type"  // 55469
    "DetectorConfiguration"  // 55482
    "Detector Configuration"  // 55503
    "DetectorDescription"  // 55525
    "Detector Description"  // 55544
    "DetectorMode"  // 55564
    "Detector Mode"  // 55576
    "DetectorID"  // 55589
    "Detector ID"  // 55599
    "DateOfLastDetectorCalibration"  // 55610
    "Date of Last Detector Calibration"  // 55639
    "TimeOfLastDetectorCalibration"  // 55672
    "Time of Last Detector Calibration"  // 55701
    "ExposuresOnDetectorSinceLastCalibration"  // 55734
    "Exposures on Detector Since Last Calibration"  // 55773
    "ExposuresOnDetectorSinceManufactured"  // 55817
    "Exposures on Detector Since Manufactured"  // 55853
    "DetectorTimeSinceLastExposure"  // 55893
    "Detector Time Since Last Exposure"  // 55922
    "DetectorActiveTime"  // 55955
    "Detector Active Time"  // 55973
    "DetectorActivationOffsetFromExposure"  // 55993
    "Detector Activation Offset From Exposure"  // 56029
    "DetectorBinning"  // 56069
    "Detector Binning"  // 56084
    "DetectorElementPhysicalSize"  // 56100
    "Detector Element Physical Size"  // 56127
    "DetectorElementSpacing"  // 56157
    "Detector Element Spacing"  // 56179
    "DetectorActiveShape"  // 56203
    "Detector Active Shape"  // 56222
    "DetectorActiveDimensions"  // 56243
    "Detector Active Dimension(s)"  // 56267
    "DetectorActiveOrigin"  // 56295
    "Detector Active Origin"  // 56315
    "DetectorManufacturerName"  // 56337
    "Detector Manufacturer Name"  // 56361
    "DetectorManufacturerModelName"  // 56387
    "Detector Manufacturer's Model Name"  // 56416
    "FieldOfViewOrigin"  // 56450
    "Field of View Origin"  // 56467
    "FieldOfViewRotation"  // 56487
    "Field of View Rotation"  // 56506
    "FieldOfViewHorizontalFlip"  // 56528
    "Field of View Horizontal Flip"  // 56553
    "PixelDataAreaOriginRelativeToFOV"  // 56582
    "Pixel Data Area Origin Relative To FOV"  // 56614
    "PixelDataAreaRotationAngleRelativeToFOV"  // 56652
    "Pixel Data Area Rotation Angle Relative To FOV"  // 56691
    "GridAbsorbingMaterial"  // 56737
    "Grid Absorbing Material"  // 56758
    "GridSpacingMaterial"  // 56781
    "Grid Spacing Material"  // 56800
    "GridThickness"  // 56821
    "Grid Thickness"  // 56834
    "GridPitch"  // 56848
    "Grid Pitch"  // 56857
    "GridAspectRatio"  // 56867
    "Grid Aspect Ratio"  // 56882
    "GridPeriod"  // 56899
    "Grid Period"  // 56909
    "GridFocalDistance"  // 56920
    "Grid Focal Distance"  // 56937
    "FilterMaterial"  // 56956
    "Filter Material"  // 56970
    "FilterThicknessMinimum"  // 56985
    "Filter Thickness Minimum"  // 57007
    "FilterThicknessMaximum"  // 57031
    "Filter Thickness Maximum"  // 57053
    "FilterBeamPathLengthMinimum"  // 57077
    "Filter Beam Path Length Minimum"  // 57104
    "FilterBeamPathLengthMaximum"  // 57135
    "Filter Beam Path Length Maximum"  // 57162
    "ExposureControlMode"  // 57193
    "Exposure Control Mode"  // 57212
    "ExposureControlModeDescription"  // 57233
    "Exposure Control Mode Description"  // 57263
    "ExposureStatus"  // 57296
    "Exposure Status"  // 57310
    "PhototimerSetting"  // 57325
    "Phototimer Setting"  // 57342
    "ExposureTimeInuS"  // 57360
    "Exposure Time in S"  // 57376
    "XRayTubeCurrentInuA"  // 57394
    "X-Ray Tube Current in A"  // 57413
    "ContentQualification"  // 57436
    "Content Qualification"  // 57456
    "PulseSequenceName"  // 57477
    "Pulse Sequence Name"  // 57494
    "MRImagingModifierSequence"  // 57513
    "MR Imaging Modifier Sequence"  // 57538
    "EchoPulseSequence"  // 57566
    "Echo Pulse Sequence"  // 57583
    "InversionRecovery"  // 57602
    "Inversion Recovery"  // 57619
    "FlowCompensation"  // 57637
    "Flow Compensation"  // 57653
    "MultipleSpinEcho"  // 57670
    "Multiple Spin Echo"  // 57686
    "MultiPlanarExcitation"  // 57704
    "Multi-planar Excitation"  // 57725
    "PhaseContrast"  // 57748
    "Phase Contrast"  // 57761
    "TimeOfFlightContrast"  // 57775
    "Time of Flight Contrast"  // 57795
    "Spoiling"  // 57818
    "SteadyStatePulseSequence"  // 57826
    "Steady State Pulse Sequence"  // 57850
    "EchoPlanarPulseSequence"  // 57877
    "Echo Planar Pulse Sequence"  // 57900
    "TagAngleFirstAxis"  // 57926
    "Tag Angle First Axis"  // 57943
    "MagnetizationTransfer"  // 57963
    "Magnetization Transfer"  // 57984
    "T2Preparation"  // 58006
    "T2 Preparation"  // 58019
    "BloodSignalNulling"  // 58033
    "Blood Signal Nulling"  // 58051
    "SaturationRecovery"  // 58071
    "Saturation Recovery"  // 58089
    "SpectrallySelectedSuppression"  // 58108
    "Spectrally Selected Suppression"  // 58137
    "SpectrallySelectedExcitation"  // 58168
    "Spectrally Selected Excitation"  // 58196
    "SpatialPresaturation"  // 58226
    "Spatial Pre-saturation"  // 58246
    "Tagging"  // 58268
    "OversamplingPhase"  // 58275
    "Oversampling Phase"  // 58292
    "TagSpacingFirstDimension"  // 58310
    "Tag Spacing First Dimension"  // 58334
    "GeometryOfKSpaceTraversal"  // 58361
    "Geometry of k-Space Traversal"  // 58386
    "SegmentedKSpaceTraversal"  // 58415
    "Segmented k-Space Traversal"  // 58439
    "RectilinearPhaseEncodeReordering"  // 58466
    "Rectilinear Phase Encode Reordering"  // 58498
    "TagThickness"  // 58533
    "Tag Thickness"  // 58545
    "PartialFourierDirection"  // 58558
    "Partial Fourier Direction"  // 58581
    "CardiacSynchronizationTechnique"  // 58606
    "Cardiac Synchronization Technique"  // 58637
    "ReceiveCoilManufacturerName"  // 58670
    "Receive Coil Manufacturer Name"  // 58697
    "MRReceiveCoilSequence"  // 58727
    "MR Receive Coil Sequence"  // 58748
    "ReceiveCoilType"  // 58772
    "Receive Coil Type"  // 58787
    "QuadratureReceiveCoil"  // 58804
    "Quadrature Receive Coil"  // 58825
    "MultiCoilDefinitionSequence"  // 58848
    "Multi-Coil Definition Sequence"  // 58875
    "MultiCoilConfiguration"  // 58905
    "Multi-Coil Configuration"  // 58927
    "MultiCoilElementName"  // 58951
    "Multi-Coil Element Name"  // 58971
    "MultiCoilElementUsed"  // 58994
    "Multi-Coil Element Used"  // 59014
    "MRTransmitCoilSequence"  // 59037
    "MR Transmit Coil Sequence"  // 59059
    "TransmitCoilManufacturerName"  // 59084
    "Transmit Coil Manufacturer Name"  // 59112
    "TransmitCoilType"  // 59143
    "Transmit Coil Type"  // 59159
    "SpectralWidth"  // 59177
    "Spectral Width"  // 59190
    "ChemicalShiftReference"  // 59204
    "Chemical Shift Reference"  // 59226
    "VolumeLocalizationTechnique"  // 59250
    "Volume Localization Technique"  // 59277
    "MRAcquisitionFrequencyEncodingSteps"  // 59306
    "MR Acquisition Frequency Encoding Steps"  // 59341
    "Decoupling"  // 59380
    "De-coupling"  // 59390
    "DecoupledNucleus"  // 59401
    "De-coupled Nucleus"  // 59417
    "DecouplingFrequency"  // 59435
    "De-coupling Frequency"  // 59454
    "DecouplingMethod"  // 59475
    "De-coupling Method"  // 59491
    "DecouplingChemicalShiftReference"  // 59509
    "De-coupling Chemical Shift Reference"  // 59541
    "KSpaceFiltering"  // 59577
    "k-space Filtering"  // 59592
    "TimeDomainFiltering"  // 59609
    "Time Domain Filtering"  // 59628
    "NumberOfZeroFills"  // 59649
    "Number of Zero Fills"  // 59666
    "BaselineCorrection"  // 59686
    "Baseline Correction"  // 59704
    "ParallelReductionFactorInPlane"  // 59723
    "Parallel Reduction Factor In-plane"  // 59753
    "CardiacRRIntervalSpecified"  // 59787
    "Cardiac R-R Interval Specified"  // 59813
    "AcquisitionDuration"  // 59843
    "Acquisition Duration"  // 59862
    "FrameAcquisitionDateTime"  // 59882
    "Frame Acquisition DateTime"  // 59906
    "DiffusionDirectionality"  // 59932
    "Diffusion Directionality"  // 59955
    "DiffusionGradientDirectionSequence"  // 59979
    "Diffusion Gradient Direction Sequence"  // 60013
    "ParallelAcquisition"  // 60050
    "Parallel Acquisition"  // 60069
    "ParallelAcquisitionTechnique"  // 60089
    "Parallel Acquisition Technique"  // 60117
    "InversionTimes"  // 60147
    "Inversion Times"  // 60161
    "MetaboliteMapDescription"  // 60176
    "Metabolite Map Description"  // 60200
    "PartialFourier"  // 60226
    "Partial Fourier"  // 60240
    "EffectiveEchoTime"  // 60255
    "Effective Echo Time"  // 60272
    "MetaboliteMapCodeSequence"  // 60291
    "Metabolite Map Code Sequence"  // 60316
    "ChemicalShiftSequence"  // 60344
    "Chemical Shift Sequence"  // 60365
    "CardiacSignalSource"  // 60388
    "Cardiac Signal Source"  // 60407
    "DiffusionBValue"  // 60428
    "Diffusion b-value"  // 60443
    "DiffusionGradientOrientation"  // 60460
    "Diffusion Gradient Orientation"  // 60488
    "VelocityEncodingDirection"  // 60518
    "Velocity Encoding Direction"  // 60543
    "VelocityEncodingMinimumValue"  // 60570
    "Velocity Encoding Minimum Value"  // 60598
    "VelocityEncodingAcquisitionSequence"  // 60629
    "Velocity Encoding Acquisition Sequence"  // 60664
    "NumberOfKSpaceTrajectories"  // 60702
    "Number of k-Space Trajectories"  // 60728
    "CoverageOfKSpace"  // 60758
    "Coverage of k-Space"  // 60774
    "SpectroscopyAcquisitionPhaseRows"  // 60793
    "Spectroscopy Acquisition Phase Rows"  // 60825
    "ParallelReductionFactorInPlaneRetired"  // 60860
    "Parallel Reduction Factor In-plane (Retired)"  // 60897
    "TransmitterFrequency"  // 60941
    "Transmitter Frequency"  // 60961
    "ResonantNucleus"  // 60982
    "Resonant Nucleus"  // 60997
    "FrequencyCorrection"  // 61013
    "Frequency Correction"  // 61032
    "MRSpectroscopyFOVGeometrySequence"  // 61052
    "MR Spectroscopy FOV/Geometry Sequence"  // 61085
    "SlabThickness"  // 61122
    "Slab Thickness"  // 61135
    "SlabOrientation"  // 61149
    "Slab Orientation"  // 61164
    "MidSlabPosition"  // 61180
    "Mid Slab Position"  // 61195
    "MRSpatialSaturationSequence"  // 61212
    "MR Spatial Saturation Sequence"  // 61239
    "MRTimingAndRelatedParametersSequence"  // 61269
    "MR Timing and Related Parameters Sequence"  // 61305
    "MREchoSequence"  // 61346
    "MR Echo Sequence"  // 61360
    "MRModifierSequence"  // 61376
    "MR Modifier Sequence"  // 61394
    "MRDiffusionSequence"  // 61414
    "MR Diffusion Sequence"  // 61433
    "CardiacSynchronizationSequence"  // 61454
    "Cardiac Synchronization Sequence"  // 61484
    "MRAveragesSequence"  // 61516
    "MR Averages Sequence"  // 61534
    "MRFOVGeometrySequence"  // 61554
    "MR FOV/Geometry Sequence"  // 61575
    "VolumeLocalizationSequence"  // 61599
    "Volume Localization Sequence"  // 61625
    "SpectroscopyAcquisitionDataColumns"  // 61653
    "Spectroscopy Acquisition Data Columns"  // 61687
    "DiffusionAnisotropyType"  // 61724
    "Diffusion Anisotropy Type"  // 61747
    "FrameReferenceDateTime"  // 61772
    "Frame Reference DateTime"  // 61794
    "MRMetaboliteMapSequence"  // 61818
    "MR Metabolite Map Sequence"  // 61841
    "ParallelReductionFactorOutOfPlane"  // 61867
    "Parallel Reduction Factor out-of-plane"  // 61900
    "SpectroscopyAcquisitionOutOfPlanePhaseSteps"  // 61938
    "Spectroscopy Acquisition Out-of-plane Phase Steps"  // 61981
    "BulkMotionStatus"  // 62030
    "Bulk Motion Status"  // 62046
    "ParallelReductionFactorSecondInPlane"  // 62064
    "Parallel Reduction Factor Second In-plane"  // 62100
    "CardiacBeatRejectionTechnique"  // 62141
    "Cardiac Beat Rejection Technique"  // 62170
    "RespiratoryMotionCompensationTechnique"  // 62202
    "Respiratory Motion Compensation Technique"  // 62240
    "RespiratorySignalSource"  // 62281
    "Respiratory Signal Source"  // 62304
    "BulkMotionCompensationTechnique"  // 62329
    "Bulk Motion Compensation Technique"  // 62360
    "BulkMotionSignalSource"  // 62394
    "Bulk Motion Signal Source"  // 62416
    "ApplicableSafetyStandardAgency"  // 62441
    "Applicable Safety Standard Agency"  // 62471
    "ApplicableSafetyStandardDescription"  // 62504
    "Applicable Safety Standard Description"  // 62539
    "OperatingModeSequence"  // 62577
    "Operating Mode Sequence"  // 62598
    "OperatingModeType"  // 62621
    "Operating Mode Type"  // 62638
    "OperatingMode"  // 62657
    "Operating Mode"  // 62670
    "SpecificAbsorptionRateDefinition"  // 62684
    "Specific Absorption Rate Definition"  // 62716
    "GradientOutputType"  // 62751
    "Gradient Output Type"  // 62769
    "SpecificAbsorptionRateValue"  // 62789
    "Specific Absorption Rate Value"  // 62816
    "GradientOutput"  // 62846
    "Gradient Output"  // 62860
    "FlowCompensationDirection"  // 62875
    "Flow Compensation Direction"  // 62900
    "TaggingDelay"  // 62927
    "Tagging Delay"  // 62939
    "RespiratoryMotionCompensationTechniqueDescription"  // 62952
    "Respiratory Motion Compensation Technique Description"  // 63001
    "RespiratorySignalSourceID"  // 63054
    "Respiratory Signal Source ID"  // 63079
    "ChemicalShiftMinimumIntegrationLimitInHz"  // 63107
    "Chemical Shift Minimum Integration Limit in Hz"  // 63147
    "ChemicalShiftMaximumIntegrationLimitInHz"  // 63193
    "Chemical Shift Maximum Integration Limit in Hz"  // 63233
    "MRVelocityEncodingSequence"  // 63279
    "MR Velocity Encoding Sequence"  // 63305
    "FirstOrderPhaseCorrection"  // 63334
    "First Order Phase Correction"  // 63359
    "WaterReferencedPhaseCorrection"  // 63387
    "Water Referenced Phase Correction"  // 63417
    "MRSpectroscopyAcquisitionType"  // 63450
    "MR Spectroscopy Acquisition Type"  // 63479
    "RespiratoryCyclePosition"  // 63511
    "Respiratory Cycle Position"  // 63535
    "VelocityEncodingMaximumValue"  // 63561
    "Velocity Encoding Maximum Value"  // 63589
    "TagSpacingSecondDimension"  // 63620
    "Tag Spacing Second Dimension"  // 63645
    "TagAngleSecondAxis"  // 63673
    "Tag Angle Second Axis"  // 63691
    "FrameAcquisitionDuration"  // 63712
    "Frame Acquisition Duration"  // 63736
    "MRImageFrameTypeSequence"  // 63762
    "MR Image Frame Type Sequence"  // 63786
    "MRSpectroscopyFrameTypeSequence"  // 63814
    "MR Spectroscopy Frame Type Sequence"  // 63845
    "MRAcquisitionPhaseEncodingStepsInPlane"  // 63880
    "MR Acquisition Phase Encoding Steps in-plane"  // 63918
    "MRAcquisitionPhaseEncodingStepsOutOfPlane"  // 63962
    "MR Acquisition Phase Encoding Steps out-of-plane"  // 64003
    "SpectroscopyAcquisitionPhaseColumns"  // 64051
    "Spectroscopy Acquisition Phase Columns"  // 64086
    "CardiacCyclePosition"  // 64124
    "Cardiac Cycle Position"  // 64144
    "SpecificAbsorptionRateSequence"  // 64166
    "Specific Absorption Rate Sequence"  // 64196
    "RFEchoTrainLength"  // 64229
    "RF Echo Train Length"  // 64246
    "GradientEchoTrainLength"  // 64266
    "Gradient Echo Train Length"  // 64289
    "ArterialSpinLabelingContrast"  // 64315
    "Arterial Spin Labeling Contrast"  // 64343
    "MRArterialSpinLabelingSequence"  // 64374
    "MR Arterial Spin Labeling Sequence"  // 64404
    "ASLTechniqueDescription"  // 64438
    "ASL Technique Description"  // 64461
    "ASLSlabNumber"  // 64486
    "ASL Slab Number"  // 64499
    "ASLSlabThickness"  // 64514
    "ASL Slab Thickness"  // 64530
    "ASLSlabOrientation"  // 64548
    "ASL Slab Orientation"  // 64566
    "ASLMidSlabPosition"  // 64586
    "ASL Mid Slab Position"  // 64604
    "ASLContext"  // 64625
    "ASL Context"  // 64635
    "ASLPulseTrainDuration"  // 64646
    "ASL Pulse Train Duration"  // 64667
    "ASLCrusherFlag"  // 64691
    "ASL Crusher Flag"  // 64705
    "ASLCrusherFlowLimit"  // 64721
    "ASL Crusher Flow Limit"  // 64740
    "ASLCrusherDescription"  // 64762
    "ASL Crusher Description"  // 64783
    "ASLBolusCutoffFlag"  // 64806
    "ASL Bolus Cut-off Flag"  // 64824
    "ASLBolusCutoffTimingSequence"  // 64846
    "ASL Bolus Cut-off Timing Sequence"  // 64874
    "ASLBolusCutoffTechnique"  // 64907
    "ASL Bolus Cut-off Technique"  // 64930
    "ASLBolusCutoffDelayTime"  // 64957
    "ASL Bolus Cut-off Delay Time"  // 64980
    "ASLSlabSequence"  // 65008
    "ASL Slab Sequence"  // 65023
    "ChemicalShiftMinimumIntegrationLimitInppm"  // 65040
    "Chemical Shift Minimum Integration Limit in ppm"  // 65081
    "ChemicalShiftMaximumIntegrationLimitInppm"  // 65128
    "Chemical Shift Maximum Integration Limit in ppm"  // 65169
    "WaterReferenceAcquisition"  // 65216
    "Water Reference Acquisition"  // 65241
    "EchoPeakPosition"  // 65268
    "Echo Peak Position"  // 65284
    "CTAcquisitionTypeSequence"  // 65302
    "CT Acquisition Type Sequence"  // 65327
    "AcquisitionType"  // 65355
    "Acquisition Type"  // 65370
    "TubeAngle"  // 65386
    "Tube Angle"  // 65395
    "CTAcquisitionDetailsSequence"  // 65405
    "CT Acquisition Details Sequence"  // 65433
    "RevolutionTime"  // 65464
    "Revolution Time"  // 65478
    "SingleCollimationWidth"  // 65493
    "Single Collimation Width"  // 65515
    "TotalCollimationWidth"  // 65539
    "Total Collimation Width"  // 65560
    "CTTableDynamicsSequence"  // 65583
    "CT Table Dynamics Sequence"  // 65606
    "TableSpeed"  // 65632
    "Table Speed"  // 65642
    "TableFeedPerRotation"  // 65653
    "Table Feed per Rotation"  // 65673
    "SpiralPitchFactor"  // 65696
    "Spiral Pitch Factor"  // 65713
    "CTGeometrySequence"  // 65732
    "CT Geometry Sequence"  // 65750
    "DataCollectionCenterPatient"  // 65770
    "Data Collection Center (Patient)"  // 65797
    "CTReconstructionSequence"  // 65829
    "CT Reconstruction Sequence"  // 65853
    "ReconstructionAlgorithm"  // 65879
    "Reconstruction Algorithm"  // 65902
    "ConvolutionKernelGroup"  // 65926
    "Convolution Kernel Group"  // 65948
    "ReconstructionFieldOfView"  // 65972
    "Reconstruction Field of View"  // 65997
    "ReconstructionTargetCenterPatient"  // 66025
    "Reconstruction Target Center (Patient)"  // 66058
    "ReconstructionAngle"  // 66096
    "Reconstruction Angle"  // 66115
    "ImageFilter"  // 66135
    "Image Filter"  // 66146
    "CTExposureSequence"  // 66158
    "CT Exposure Sequence"  // 66176
    "ReconstructionPixelSpacing"  // 66196
    "Reconstruction Pixel Spacing"  // 66222
    "ExposureModulationType"  // 66250
    "Exposure Modulation Type"  // 66272
    "EstimatedDoseSaving"  // 66296
    "Estimated Dose Saving"  // 66315
    "CTXRayDetailsSequence"  // 66336
    "CT X-Ray Details Sequence"  // 66357
    "CTPositionSequence"  // 66382
    "CT Position Sequence"  // 66400
    "TablePosition"  // 66420
    "Table Position"  // 66433
    "ExposureTimeInms"  // 66447
    "Exposure Time in ms"  // 66463
    "CTImageFrameTypeSequence"  // 66482
    "CT Image Frame Type Sequence"  // 66506
    "XRayTubeCurrentInmA"  // 66534
    "X-Ray Tube Current in mA"  // 66553
    "ExposureInmAs"  // 66577
    "Exposure in mAs"  // 66590
    "ConstantVolumeFlag"  // 66605
    "Constant Volume Flag"  // 66623
    "FluoroscopyFlag"  // 66643
    "Fluoroscopy Flag"  // 66658
    "DistanceSourceToDataCollectionCenter"  // 66674
    "Distance Source to Data Collection Center"  // 66710
    "ContrastBolusAgentNumber"  // 66751
    "Contrast/Bolus Agent Number"  // 66775
    "ContrastBolusIngredientCodeSequence"  // 66802
    "Contrast/Bolus Ingredient Code Sequence"  // 66837
    "ContrastAdministrationProfileSequence"  // 66876
    "Contrast Administration Profile Sequence"  // 66913
    "ContrastBolusUsageSequence"  // 66953
    "Contrast/Bolus Usage Sequence"  // 66979
    "ContrastBolusAgentAdministered"  // 67008
    "Contrast/Bolus Agent Administered"  // 67038
    "ContrastBolusAgentDetected"  // 67071
    "Contrast/Bolus Agent Detected"  // 67097
    "ContrastBolusAgentPhase"  // 67126
    "Contrast/Bolus Agent Phase"  // 67149
    "CTDIvol"  // 67175
    "CTDIPhantomTypeCodeSequence"  // 67182
    "CTDI Phantom Type Code Sequence"  // 67209
    "CalciumScoringMassFactorPatient"  // 67240
    "Calcium Scoring Mass Factor Patient"  // 67271
    "CalciumScoringMassFactorDevice"  // 67306
    "Calcium Scoring Mass Factor Device"  // 67336
    "EnergyWeightingFactor"  // 67370
    "Energy Weighting Factor"  // 67391
    "CTAdditionalXRaySourceSequence"  // 67414
    "CT Additional X-Ray Source Sequence"  // 67444
    "MultienergyCTAcquisition"  // 67479
    "Multi-energy CT Acquisition"  // 67503
    "MultienergyCTAcquisitionSequence"  // 67530
    "Multi-energy CT Acquisition Sequence"  // 67562
    "MultienergyCTProcessingSequence"  // 67598
    "Multi-energy CT Processing Sequence"  // 67629
    "MultienergyCTCharacteristicsSequence"  // 67664
    "Multi-energy CT Characteristics Sequence"  // 67700
    "MultienergyCTXRaySourceSequence"  // 67740
    "Multi-energy CT X-Ray Source Sequence"  // 67771
    "XRaySourceIndex"  // 67808
    "X-Ray Source Index"  // 67823
    "XRaySourceID"  // 67841
    "X-Ray Source ID"  // 67853
    "MultienergySourceTechnique"  // 67868
    "Multi-energy Source Technique"  // 67894
    "SourceStartDateTime"  // 67923
    "Source Start DateTime"  // 67942
    "SourceEndDateTime"  // 67963
    "Source End DateTime"  // 67980
    "SwitchingPhaseNumber"  // 67999
    "Switching Phase Number"  // 68019
    "SwitchingPhaseNominalDuration"  // 68041
    "Switching Phase Nominal Duration"  // 68070
    "SwitchingPhaseTransitionDuration"  // 68102
    "Switching Phase Transition Duration"  // 68134
    "EffectiveBinEnergy"  // 68169
    "Effective Bin Energy"  // 68187
    "MultienergyCTXRayDetectorSequence"  // 68207
    "Multi-energy CT X-Ray Detector Sequence"  // 68240
    "XRayDetectorIndex"  // 68279
    "X-Ray Detector Index"  // 68296
    "XRayDetectorID"  // 68316
    "X-Ray Detector ID"  // 68330
    "MultienergyDetectorType"  // 68347
    "Multi-energy Detector Type"  // 68370
    "XRayDetectorLabel"  // 68396
    "X-Ray Detector Label"  // 68413
    "NominalMaxEnergy"  // 68433
    "Nominal Max Energy"  // 68449
    "NominalMinEnergy"  // 68467
    "Nominal Min Energy"  // 68483
    "ReferencedXRayDetectorIndex"  // 68501
    "Referenced X-Ray Detector Index"  // 68528
    "ReferencedXRaySourceIndex"  // 68559
    "Referenced X-Ray Source Index"  // 68584
    "ReferencedPathIndex"  // 68613
    "Referenced Path Index"  // 68632
    "MultienergyCTPathSequence"  // 68653
    "Multi-energy CT Path Sequence"  // 68678
    "MultienergyCTPathIndex"  // 68707
    "Multi-energy CT Path Index"  // 68729
    "MultienergyAcquisitionDescription"  // 68755
    "Multi-energy Acquisition Description"  // 68788
    "MonoenergeticEnergyEquivalent"  // 68824
    "Monoenergetic Energy Equivalent"  // 68853
    "MaterialCodeSequence"  // 68884
    "Material Code Sequence"  // 68904
    "DecompositionMethod"  // 68926
    "Decomposition Method"  // 68945
    "DecompositionDescription"  // 68965
    "Decomposition Description"  // 68989
    "DecompositionAlgorithmIdentificationSequence"  // 69014
    "Decomposition Algorithm Identification Sequence"  // 69058
    "DecompositionMaterialSequence"  // 69105
    "Decomposition Material Sequence"  // 69134
    "MaterialAttenuationSequence"  // 69165
    "Material Attenuation Sequence"  // 69192
    "PhotonEnergy"  // 69221
    "Photon Energy"  // 69233
    "XRayMassAttenuationCoefficient"  // 69246
    "X-Ray Mass Attenuation Coefficient"  // 69276
    "MetalArtifactReductionSequence"  // 69310
    "Metal Artifact Reduction Sequence"  // 69340
    "MetalArtifactReductionApplied"  // 69373
    "Metal Artifact Reduction Applied"  // 69402
    "MetalArtifactReductionAlgorithmIdentificationSequence"  // 69434
    "Metal Artifact Reduction Algorithm Identification Sequence"  // 69487
    "ProjectionPixelCalibrationSequence"  // 69545
    "Projection Pixel Calibration Sequence"  // 69579
    "DistanceSourceToIsocenter"  // 69616
    "Distance Source to Isocenter"  // 69641
    "DistanceObjectToTableTop"  // 69669
    "Distance Object to Table Top"  // 69693
    "ObjectPixelSpacingInCenterOfBeam"  // 69721
    "Object Pixel Spacing in Center of Beam"  // 69753
    "PositionerPositionSequence"  // 69791
    "Positioner Position Sequence"  // 69817
    "TablePositionSequence"  // 69845
    "Table Position Sequence"  // 69866
    "CollimatorShapeSequence"  // 69889
    "Collimator Shape Sequence"  // 69912
    "PlanesInAcquisition"  // 69937
    "Planes in Acquisition"  // 69956
    "XAXRFFrameCharacteristicsSequence"  // 69977
    "XA/XRF Frame Characteristics Sequence"  // 70010
    "FrameAcquisitionSequence"  // 70047
    "Frame Acquisition Sequence"  // 70071
    "XRayReceptorType"  // 70097
    "X-Ray Receptor Type"  // 70113
    "AcquisitionProtocolName"  // 70132
    "Acquisition Protocol Name"  // 70155
    "AcquisitionProtocolDescription"  // 70180
    "Acquisition Protocol Description"  // 70210
    "ContrastBolusIngredientOpaque"  // 70242
    "Contrast/Bolus Ingredient Opaque"  // 70271
    "DistanceReceptorPlaneToDetectorHousing"  // 70303
    "Distance Receptor Plane to Detector Housing"  // 70341
    "IntensifierActiveShape"  // 70384
    "Intensifier Active Shape"  // 70406
    "IntensifierActiveDimensions"  // 70430
    "Intensifier Active Dimension(s)"  // 70457
    "PhysicalDetectorSize"  // 70488
    "Physical Detector Size"  // 70508
    "PositionOfIsocenterProjection"  // 70530
    "Position of Isocenter Projection"  // 70559
    "FieldOfViewSequence"  // 70591
    "Field of View Sequence"  // 70610
    "FieldOfViewDescription"  // 70632
    "Field of View Description"  // 70654
    "ExposureControlSensingRegionsSequence"  // 70679
    "Exposure Control Sensing Regions Sequence"  // 70716
    "ExposureControlSensingRegionShape"  // 70757
    "Exposure Control Sensing Region Shape"  // 70790
    "ExposureControlSensingRegionLeftVerticalEdge"  // 70827
    "Exposure Control Sensing Region Left Vertical Edge"  // 70871
    "ExposureControlSensingRegionRightVerticalEdge"  // 70921
    "Exposure Control Sensing Region Right Vertical Edge"  // 70966
    "ExposureControlSensingRegionUpperHorizontalEdge"  // 71017
    "Exposure Control Sensing Region Upper Horizontal Edge"  // 71064
    "ExposureControlSensingRegionLowerHorizontalEdge"  // 71117
    "Exposure Control Sensing Region Lower Horizontal Edge"  // 71164
    "CenterOfCircularExposureControlSensingRegion"  // 71217
    "Center of Circular Exposure Control Sensing Region"  // 71261
    "RadiusOfCircularExposureControlSensingRegion"  // 71311
    "Radius of Circular Exposure Control Sensing Region"  // 71355
    "VerticesOfThePolygonalExposureControlSensingRegion"  // 71405
    "Vertices of the Polygonal Exposure Control Sensing Region"  // 71455
    "ColumnAngulationPatient"  // 71512
    "Column Angulation (Patient)"  // 71535
    "BeamAngle"  // 71562
    "Beam Angle"  // 71571
    "FrameDetectorParametersSequence"  // 71581
    "Frame Detector Parameters Sequence"  // 71612
    "CalculatedAnatomyThickness"  // 71646
    "Calculated Anatomy Thickness"  // 71672
    "CalibrationSequence"  // 71700
    "Calibration Sequence"  // 71719
    "ObjectThicknessSequence"  // 71739
    "Object Thickness Sequence"  // 71762
    "PlaneIdentification"  // 71787
    "Plane Identification"  // 71806
    "FieldOfViewDimensionsInFloat"  // 71826
    "Field of View Dimension(s) in Float"  // 71854
    "IsocenterReferenceSystemSequence"  // 71889
    "Isocenter Reference System Sequence"  // 71921
    "PositionerIsocenterPrimaryAngle"  // 71956
    "Positioner Isocenter Primary Angle"  // 71987
    "PositionerIsocenterSecondaryAngle"  // 72021
    "Positioner Isocenter Secondary Angle"  // 72054
    "PositionerIsocenterDetectorRotationAngle"  // 72090
    "Positioner Isocenter Detector Rotation Angle"  // 72130
    "TableXPositionToIsocenter"  // 72174
    "Table X Position to Isocenter"  // 72199
    "TableYPositionToIsocenter"  // 72228
    "Table Y Position to Isocenter"  // 72253
    "TableZPositionToIsocenter"  // 72282
    "Table Z Position to Isocenter"  // 72307
    "TableHorizontalRotationAngle"  // 72336
    "Table Horizontal Rotation Angle"  // 72364
    "TableHeadTiltAngle"  // 72395
    "Table Head Tilt Angle"  // 72413
    "TableCradleTiltAngle"  // 72434
    "Table Cradle Tilt Angle"  // 72454
    "FrameDisplayShutterSequence"  // 72477
    "Frame Display Shutter Sequence"  // 72504
    "AcquiredImageAreaDoseProduct"  // 72534
    "Acquired Image Area Dose Product"  // 72562
    "CArmPositionerTabletopRelationship"  // 72594
    "C-arm Positioner Tabletop Relationship"  // 72628
    "XRayGeometrySequence"  // 72666
    "X-Ray Geometry Sequence"  // 72686
    "IrradiationEventIdentificationSequence"  // 72709
    "Irradiation Event Identification Sequence"  // 72747
    "XRay3DFrameTypeSequence"  // 72788
    "X-Ray 3D Frame Type Sequence"  // 72811
    "ContributingSourcesSequence"  // 72839
    "Contributing Sources Sequence"  // 72866
    "XRay3DAcquisitionSequence"  // 72895
    "X-Ray 3D Acquisition Sequence"  // 72920
    "PrimaryPositionerScanArc"  // 72949
    "Primary Positioner Scan Arc"  // 72973
    "SecondaryPositionerScanArc"  // 73000
    "Secondary Positioner Scan Arc"  // 73026
    "PrimaryPositionerScanStartAngle"  // 73055
    "Primary Positioner Scan Start Angle"  // 73086
    "SecondaryPositionerScanStartAngle"  // 73121
    "Secondary Positioner Scan Start Angle"  // 73154
    "PrimaryPositionerIncrement"  // 73191
    "Primary Positioner Increment"  // 73217
    "SecondaryPositionerIncrement"  // 73245
    "Secondary Positioner Increment"  // 73273
    "StartAcquisitionDateTime"  // 73303
    "Start Acquisition DateTime"  // 73327
    "EndAcquisitionDateTime"  // 73353
    "End Acquisition DateTime"  // 73375
    "PrimaryPositionerIncrementSign"  // 73399
    "Primary Positioner Increment Sign"  // 73429
    "SecondaryPositionerIncrementSign"  // 73462
    "Secondary Positioner Increment Sign"  // 73494
    "ApplicationName"  // 73529
    "Application Name"  // 73544
    "ApplicationVersion"  // 73560
    "Application Version"  // 73578
    "ApplicationManufacturer"  // 73597
    "Application Manufacturer"  // 73620
    "AlgorithmType"  // 73644
    "Algorithm Type"  // 73657
    "AlgorithmDescription"  // 73671
    "Algorithm Description"  // 73691
    "XRay3DReconstructionSequence"  // 73712
    "X-Ray 3D Reconstruction Sequence"  // 73740
    "ReconstructionDescription"  // 73772
    "Reconstruction Description"  // 73797
    "PerProjectionAcquisitionSequence"  // 73823
    "Per Projection Acquisition Sequence"  // 73855
    "DetectorPositionSequence"  // 73890
    "Detector Position Sequence"  // 73914
    "XRayAcquisitionDoseSequence"  // 73940
    "X-Ray Acquisition Dose Sequence"  // 73967
    "XRaySourceIsocenterPrimaryAngle"  // 73998
    "X-Ray Source Isocenter Primary Angle"  // 74029
    "XRaySourceIsocenterSecondaryAngle"  // 74065
    "X-Ray Source Isocenter Secondary Angle"  // 74098
    "BreastSupportIsocenterPrimaryAngle"  // 74136
    "Breast Support Isocenter Primary Angle"  // 74170
    "BreastSupportIsocenterSecondaryAngle"  // 74208
    "Breast Support Isocenter Secondary Angle"  // 74244
    "BreastSupportXPositionToIsocenter"  // 74284
    "Breast Support X Position to Isocenter"  // 74317
    "BreastSupportYPositionToIsocenter"  // 74355
    "Breast Support Y Position to Isocenter"  // 74388
    "BreastSupportZPositionToIsocenter"  // 74426
    "Breast Support Z Position to Isocenter"  // 74459
    "DetectorIsocenterPrimaryAngle"  // 74497
    "Detector Isocenter Primary Angle"  // 74526
    "DetectorIsocenterSecondaryAngle"  // 74558
    "Detector Isocenter Secondary Angle"  // 74589
    "DetectorXPositionToIsocenter"  // 74623
    "Detector X Position to Isocenter"  // 74651
    "DetectorYPositionToIsocenter"  // 74683
    "Detector Y Position to Isocenter"  // 74711
    "DetectorZPositionToIsocenter"  // 74743
    "Detector Z Position to Isocenter"  // 74771
    "XRayGridSequence"  // 74803
    "X-Ray Grid Sequence"  // 74819
    "XRayFilterSequence"  // 74838
    "X-Ray Filter Sequence"  // 74856
    "DetectorActiveAreaTLHCPosition"  // 74877
    "Detector Active Area TLHC Position"  // 74907
    "DetectorActiveAreaOrientation"  // 74941
    "Detector Active Area Orientation"  // 74970
    "PositionerPrimaryAngleDirection"  // 75002
    "Positioner Primary Angle Direction"  // 75033
    "DiffusionBMatrixSequence"  // 75067
    "Diffusion b-matrix Sequence"  // 75091
    "DiffusionBValueXX"  // 75118
    "Diffusion b-value XX"  // 75135
    "DiffusionBValueXY"  // 75155
    "Diffusion b-value XY"  // 75172
    "DiffusionBValueXZ"  // 75192
    "Diffusion b-value XZ"  // 75209
    "DiffusionBValueYY"  // 75229
    "Diffusion b-value YY"  // 75246
    "DiffusionBValueYZ"  // 75266
    "Diffusion b-value YZ"  // 75283
    "DiffusionBValueZZ"  // 75303
    "Diffusion b-value ZZ"  // 75320
    "FunctionalMRSequence"  // 75340
    "Functional MR Sequence"  // 75360
    "FunctionalSettlingPhaseFramesPresent"  // 75382
    "Functional Settling Phase Frames Present"  // 75418
    "FunctionalSyncPulse"  // 75458
    "Functional Sync Pulse"  // 75477
    "SettlingPhaseFrame"  // 75498
    "Settling Phase Frame"  // 75516
    "DecayCorrectionDateTime"  // 75536
    "Decay Correction DateTime"  // 75559
    "StartDensityThreshold"  // 75584
    "Start Density Threshold"  // 75605
    "StartRelativeDensityDifferenceThreshold"  // 75628
    "Start Relative Density Difference Threshold"  // 75667
    "StartCardiacTriggerCountThreshold"  // 75710
    "Start Cardiac Trigger Count Threshold"  // 75743
    "StartRespiratoryTriggerCountThreshold"  // 75780
    "Start Respiratory Trigger Count Threshold"  // 75817
    "TerminationCountsThreshold"  // 75858
    "Termination Counts Threshold"  // 75884
    "TerminationDensityThreshold"  // 75912
    "Termination Density Threshold"  // 75939
    "TerminationRelativeDensityThreshold"  // 75968
    "Termination Relative Density Threshold"  // 76003
    "TerminationTimeThreshold"  // 76041
    "Termination Time Threshold"  // 76065
    "TerminationCardiacTriggerCountThreshold"  // 76091
    "Termination Cardiac Trigger Count Threshold"  // 76130
    "TerminationRespiratoryTriggerCountThreshold"  // 76173
    "Termination Respiratory Trigger Count Threshold"  // 76216
    "DetectorGeometry"  // 76263
    "Detector Geometry"  // 76279
    "TransverseDetectorSeparation"  // 76296
    "Transverse Detector Separation"  // 76324
    "AxialDetectorDimension"  // 76354
    "Axial Detector Dimension"  // 76376
    "RadiopharmaceuticalAgentNumber"  // 76400
    "Radiopharmaceutical Agent Number"  // 76430
    "PETFrameAcquisitionSequence"  // 76462
    "PET Frame Acquisition Sequence"  // 76489
    "PETDetectorMotionDetailsSequence"  // 76519
    "PET Detector Motion Details Sequence"  // 76551
    "PETTableDynamicsSequence"  // 76587
    "PET Table Dynamics Sequence"  // 76611
    "PETPositionSequence"  // 76638
    "PET Position Sequence"  // 76657
    "PETFrameCorrectionFactorsSequence"  // 76678
    "PET Frame Correction Factors Sequence"  // 76711
    "RadiopharmaceuticalUsageSequence"  // 76748
    "Radiopharmaceutical Usage Sequence"  // 76780
    "AttenuationCorrectionSource"  // 76814
    "Attenuation Correction Source"  // 76841
    "NumberOfIterations"  // 76870
    "Number of Iterations"  // 76888
    "NumberOfSubsets"  // 76908
    "Number of Subsets"  // 76923
    "PETReconstructionSequence"  // 76940
    "PET Reconstruction Sequence"  // 76965
    "PETFrameTypeSequence"  // 76992
    "PET Frame Type Sequence"  // 77012
    "TimeOfFlightInformationUsed"  // 77035
    "Time of Flight Information Used"  // 77062
    "ReconstructionType"  // 77093
    "Reconstruction Type"  // 77111
    "DecayCorrected"  // 77130
    "Decay Corrected"  // 77144
    "AttenuationCorrected"  // 77159
    "Attenuation Corrected"  // 77179
    "ScatterCorrected"  // 77200
    "Scatter Corrected"  // 77216
    "DeadTimeCorrected"  // 77233
    "Dead Time Corrected"  // 77250
    "GantryMotionCorrected"  // 77269
    "Gantry Motion Corrected"  // 77290
    "PatientMotionCorrected"  // 77313
    "Patient Motion Corrected"  // 77335
    "CountLossNormalizationCorrected"  // 77359
    "Count Loss Normalization Corrected"  // 77390
    "RandomsCorrected"  // 77424
    "Randoms Corrected"  // 77440
    "NonUniformRadialSamplingCorrected"  // 77457
    "Non-uniform Radial Sampling Corrected"  // 77490
    "SensitivityCalibrated"  // 77527
    "Sensitivity Calibrated"  // 77548
    "DetectorNormalizationCorrection"  // 77570
    "Detector Normalization Correction"  // 77601
    "IterativeReconstructionMethod"  // 77634
    "Iterative Reconstruction Method"  // 77663
    "AttenuationCorrectionTemporalRelationship"  // 77694
    "Attenuation Correction Temporal Relationship"  // 77735
    "PatientPhysiologicalStateSequence"  // 77779
    "Patient Physiological State Sequence"  // 77812
    "PatientPhysiologicalStateCodeSequence"  // 77848
    "Patient Physiological State Code Sequence"  // 77885
    "DepthsOfFocus"  // 77926
    "Depth(s) of Focus"  // 77939
    "ExcludedIntervalsSequence"  // 77956
    "Excluded Intervals Sequence"  // 77981
    "ExclusionStartDateTime"  // 78008
    "Exclusion Start DateTime"  // 78030
    "ExclusionDuration"  // 78054
    "Exclusion Duration"  // 78071
    "USImageDescriptionSequence"  // 78089
    "US Image Description Sequence"  // 78115
    "ImageDataTypeSequence"  // 78144
    "Image Data Type Sequence"  // 78165
    "DataType"  // 78189
    "Data Type"  // 78197
    "TransducerScanPatternCodeSequence"  // 78206
    "Transducer Scan Pattern Code Sequence"  // 78239
    "AliasedDataType"  // 78276
    "Aliased Data Type"  // 78291
    "PositionMeasuringDeviceUsed"  // 78308
    "Position Measuring Device Used"  // 78335
    "TransducerGeometryCodeSequence"  // 78365
    "Transducer Geometry Code Sequence"  // 78395
    "TransducerBeamSteeringCodeSequence"  // 78428
    "Transducer Beam Steering Code Sequence"  // 78462
    "TransducerApplicationCodeSequence"  // 78500
    "Transducer Application Code Sequence"  // 78533
    "ZeroVelocityPixelValue"  // 78569
    "Zero Velocity Pixel Value"  // 78591
    "PhotoacousticExcitationCharacteristicsSequence"  // 78616
    "Photoacoustic Excitation Characteristics Sequence"  // 78662
    "ExcitationSpectralWidth"  // 78711
    "Excitation Spectral Width"  // 78734
    "ExcitationEnergy"  // 78759
    "Excitation Energy"  // 78775
    "ExcitationPulseDuration"  // 78792
    "Excitation Pulse Duration"  // 78815
    "ExcitationWavelengthSequence"  // 78840
    "Excitation Wavelength Sequence"  // 78868
    "ExcitationWavelength"  // 78898
    "Excitation Wavelength"  // 78918
    "IlluminationTranslationFlag"  // 78939
    "Illumination Translation Flag"  // 78966
    "AcousticCouplingMediumFlag"  // 78995
    "Acoustic Coupling Medium Flag"  // 79021
    "AcousticCouplingMediumCodeSequence"  // 79050
    "Acoustic Coupling Medium Code Sequence"  // 79084
    "AcousticCouplingMediumTemperature"  // 79122
    "Acoustic Coupling Medium Temperature"  // 79155
    "TransducerResponseSequence"  // 79191
    "Transducer Response Sequence"  // 79217
    "CenterFrequency"  // 79245
    "Center Frequency"  // 79260
    "FractionalBandwidth"  // 79276
    "Fractional Bandwidth"  // 79295
    "LowerCutoffFrequency"  // 79315
    "Lower Cutoff Frequency"  // 79335
    "UpperCutoffFrequency"  // 79357
    "Upper Cutoff Frequency"  // 79377
    "TransducerTechnologySequence"  // 79399
    "Transducer Technology Sequence"  // 79427
    "SoundSpeedCorrectionMechanismCodeSequence"  // 79457
    "Sound Speed Correction Mechanism Code Sequence"  // 79498
    "ObjectSoundSpeed"  // 79544
    "Object Sound Speed"  // 79560
    "AcousticCouplingMediumSoundSpeed"  // 79578
    "Acoustic Coupling Medium Sound Speed"  // 79610
    "PhotoacousticImageFrameTypeSequence"  // 79646
    "Photoacoustic Image Frame Type Sequence"  // 79681
    "ImageDataTypeCodeSequence"  // 79720
    "Image Data Type Code Sequence"  // 79745
    "ReferenceLocationLabel"  // 79774
    "Reference Location Label"  // 79796
    "ReferenceLocationDescription"  // 79820
    "Reference Location Description"  // 79848
    "ReferenceBasisCodeSequence"  // 79878
    "Reference Basis Code Sequence"  // 79904
    "ReferenceGeometryCodeSequence"  // 79933
    "Reference Geometry Code Sequence"  // 79962
    "OffsetDistance"  // 79994
    "Offset Distance"  // 80008
    "OffsetDirection"  // 80023
    "Offset Direction"  // 80038
    "PotentialScheduledProtocolCodeSequence"  // 80054
    "Potential Scheduled Protocol Code Sequence"  // 80092
    "PotentialRequestedProcedureCodeSequence"  // 80134
    "Potential Requested Procedure Code Sequence"  // 80173
    "PotentialReasonsForProcedure"  // 80216
    "Potential Reasons for Procedure"  // 80244
    "PotentialReasonsForProcedureCodeSequence"  // 80275
    "Potential Reasons for Procedure Code Sequence"  // 80315
    "PotentialDiagnosticTasks"  // 80360
    "Potential Diagnostic Tasks"  // 80384
    "ContraindicationsCodeSequence"  // 80410
    "Contraindications Code Sequence"  // 80439
    "ReferencedDefinedProtocolSequence"  // 80470
    "Referenced Defined Protocol Sequence"  // 80503
    "ReferencedPerformedProtocolSequence"  // 80539
    "Referenced Performed Protocol Sequence"  // 80574
    "PredecessorProtocolSequence"  // 80612
    "Predecessor Protocol Sequence"  // 80639
    "ProtocolPlanningInformation"  // 80668
    "Protocol Planning Information"  // 80695
    "ProtocolDesignRationale"  // 80724
    "Protocol Design Rationale"  // 80747
    "PatientSpecificationSequence"  // 80772
    "Patient Specification Sequence"  // 80800
    "ModelSpecificationSequence"  // 80830
    "Model Specification Sequence"  // 80856
    "ParametersSpecificationSequence"  // 80884
    "Parameters Specification Sequence"  // 80915
    "InstructionSequence"  // 80948
    "Instruction Sequence"  // 80967
    "InstructionIndex"  // 80987
    "Instruction Index"  // 81003
    "InstructionText"  // 81020
    "Instruction Text"  // 81035
    "InstructionDescription"  // 81051
    "Instruction Description"  // 81073
    "InstructionPerformedFlag"  // 81096
    "Instruction Performed Flag"  // 81120
    "InstructionPerformedDateTime"  // 81146
    "Instruction Performed DateTime"  // 81174
    "InstructionPerformanceComment"  // 81204
    "Instruction Performance Comment"  // 81233
    "PatientPositioningInstructionSequence"  // 81264
    "Patient Positioning Instruction Sequence"  // 81301
    "PositioningMethodCodeSequence"  // 81341
    "Positioning Method Code Sequence"  // 81370
    "PositioningLandmarkSequence"  // 81402
    "Positioning Landmark Sequence"  // 81429
    "TargetFrameOfReferenceUID"  // 81458
    "Target Frame of Reference UID"  // 81483
    "AcquisitionProtocolElementSpecificationSequence"  // 81512
    "Acquisition Protocol Element Specification Sequence"  // 81559
    "AcquisitionProtocolElementSequence"  // 81610
    "Acquisition Protocol Element Sequence"  // 81644
    "ProtocolElementNumber"  // 81681
    "Protocol Element Number"  // 81702
    "ProtocolElementName"  // 81725
    "Protocol Element Name"  // 81744
    "ProtocolElementCharacteristicsSummary"  // 81765
    "Protocol Element Characteristics Summary"  // 81802
    "ProtocolElementPurpose"  // 81842
    "Protocol Element Purpose"  // 81864
    "AcquisitionMotion"  // 81888
    "Acquisition Motion"  // 81905
    "AcquisitionStartLocationSequence"  // 81923
    "Acquisition Start Location Sequence"  // 81955
    "AcquisitionEndLocationSequence"  // 81990
    "Acquisition End Location Sequence"  // 82020
    "ReconstructionProtocolElementSpecificationSequence"  // 82053
    "Reconstruction Protocol Element Specification Sequence"  // 82103
    "ReconstructionProtocolElementSequence"  // 82157
    "Reconstruction Protocol Element Sequence"  // 82194
    "StorageProtocolElementSpecificationSequence"  // 82234
    "Storage Protocol Element Specification Sequence"  // 82277
    "StorageProtocolElementSequence"  // 82324
    "Storage Protocol Element Sequence"  // 82354
    "RequestedSeriesDescription"  // 82387
    "Requested Series Description"  // 82413
    "SourceAcquisitionProtocolElementNumber"  // 82441
    "Source Acquisition Protocol Element Number"  // 82479
    "SourceAcquisitionBeamNumber"  // 82521
    "Source Acquisition Beam Number"  // 82548
    "SourceReconstructionProtocolElementNumber"  // 82578
    "Source Reconstruction Protocol Element Number"  // 82619
    "ReconstructionStartLocationSequence"  // 82664
    "Reconstruction Start Location Sequence"  // 82699
    "ReconstructionEndLocationSequence"  // 82737
    "Reconstruction End Location Sequence"  // 82770
    "ReconstructionAlgorithmSequence"  // 82806
    "Reconstruction Algorithm Sequence"  // 82837
    "ReconstructionTargetCenterLocationSequence"  // 82870
    "Reconstruction Target Center Location Sequence"  // 82912
    "ImageFilterDescription"  // 82958
    "Image Filter Description"  // 82980
    "CTDIvolNotificationTrigger"  // 83004
    "CTDIvol Notification Trigger"  // 83030
    "DLPNotificationTrigger"  // 83058
    "DLP Notification Trigger"  // 83080
    "AutoKVPSelectionType"  // 83104
    "Auto KVP Selection Type"  // 83124
    "AutoKVPUpperBound"  // 83147
    "Auto KVP Upper Bound"  // 83164
    "AutoKVPLowerBound"  // 83184
    "Auto KVP Lower Bound"  // 83201
    "ProtocolDefinedPatientPosition"  // 83221
    "Protocol Defined Patient Position"  // 83251
    "ContributingEquipmentSequence"  // 83284
    "Contributing Equipment Sequence"  // 83313
    "ContributionDateTime"  // 83344
    "Contribution DateTime"  // 83364
    "ContributionDescription"  // 83385
    "Contribution Description"  // 83408
    "StudyInstanceUID"  // 83432
    "Study Instance UID"  // 83448
    "SeriesInstanceUID"  // 83466
    "Series Instance UID"  // 83483
    "StudyID"  // 83502
    "Study ID"  // 83509
    "SeriesNumber"  // 83517
    "Series Number"  // 83529
    "AcquisitionNumber"  // 83542
    "Acquisition Number"  // 83559
    "InstanceNumber"  // 83577
    "Instance Number"  // 83591
    "IsotopeNumber"  // 83606
    "Isotope Number"  // 83619
    "PhaseNumber"  // 83633
    "Phase Number"  // 83644
    "IntervalNumber"  // 83656
    "Interval Number"  // 83670
    "TimeSlotNumber"  // 83685
    "Time Slot Number"  // 83699
    "AngleNumber"  // 83715
    "Angle Number"  // 83726
    "ItemNumber"  // 83738
    "Item Number"  // 83748
    "PatientOrientation"  // 83759
    "Patient Orientation"  // 83777
    "OverlayNumber"  // 83796
    "Overlay Number"  // 83809
    "CurveNumber"  // 83823
    "Curve Number"  // 83834
    "LUTNumber"  // 83846
    "LUT Number"  // 83855
    "PyramidLabel"  // 83865
    "Pyramid Label"  // 83877
    "ImagePosition"  // 83890
    "Image Position"  // 83903
    "ImagePositionPatient"  // 83917
    "Image Position (Patient)"  // 83937
    "ImageOrientation"  // 83961
    "Image Orientation"  // 83977
    "ImageOrientationPatient"  // 83994
    "Image Orientation (Patient)"  // 84017
    "Location"  // 84044
    "FrameOfReferenceUID"  // 84052
    "Frame of Reference UID"  // 84071
    "Laterality"  // 84093
    "ImageLaterality"  // 84103
    "Image Laterality"  // 84118
    "ImageGeometryType"  // 84134
    "Image Geometry Type"  // 84151
    "MaskingImage"  // 84170
    "Masking Image"  // 84182
    "ReportNumber"  // 84195
    "Report Number"  // 84207
    "TemporalPositionIdentifier"  // 84220
    "Temporal Position Identifier"  // 84246
    "NumberOfTemporalPositions"  // 84274
    "Number of Temporal Positions"  // 84299
    "TemporalResolution"  // 84327
    "Temporal Resolution"  // 84345
    "SynchronizationFrameOfReferenceUID"  // 84364
    "Synchronization Frame of Reference UID"  // 84398
    "SOPInstanceUIDOfConcatenationSource"  // 84436
    "SOP Instance UID of Concatenation Source"  // 84471
    "SeriesInStudy"  // 84511
    "Series in Study"  // 84524
    "AcquisitionsInSeries"  // 84539
    "Acquisitions in Series"  // 84559
    "ImagesInAcquisition"  // 84581
    "Images in Acquisition"  // 84600
    "ImagesInSeries"  // 84621
    "Images in Series"  // 84635
    "AcquisitionsInStudy"  // 84651
    "Acquisitions in Study"  // 84670
    "ImagesInStudy"  // 84691
    "Images in Study"  // 84704
    "Reference"  // 84719
    "TargetPositionReferenceIndicator"  // 84728
    "Target Position Reference Indicator"  // 84760
    "PositionReferenceIndicator"  // 84795
    "Position Reference Indicator"  // 84821
    "SliceLocation"  // 84849
    "Slice Location"  // 84862
    "OtherStudyNumbers"  // 84876
    "Other Study Numbers"  // 84893
    "NumberOfPatientRelatedStudies"  // 84912
    "Number of Patient Related Studies"  // 84941
    "NumberOfPatientRelatedSeries"  // 84974
    "Number of Patient Related Series"  // 85002
    "NumberOfPatientRelatedInstances"  // 85034
    "Number of Patient Related Instances"  // 85065
    "NumberOfStudyRelatedSeries"  // 85100
    "Number of Study Related Series"  // 85126
    "NumberOfStudyRelatedInstances"  // 85156
    "Number of Study Related Instances"  // 85185
    "NumberOfSeriesRelatedInstances"  // 85218
    "Number of Series Related Instances"  // 85248
    "ModifyingDeviceID"  // 85282
    "Modifying Device ID"  // 85299
    "ModifiedImageID"  // 85318
    "Modified Image ID"  // 85333
    "ModifiedImageDate"  // 85350
    "Modified Image Date"  // 85367
    "ModifyingDeviceManufacturer"  // 85386
    "Modifying Device Manufacturer"  // 85413
    "ModifiedImageTime"  // 85442
    "Modified Image Time"  // 85459
    "ModifiedImageDescription"  // 85478
    "Modified Image Description"  // 85502
    "ImageComments"  // 85528
    "Image Comments"  // 85541
    "OriginalImageIdentification"  // 85555
    "Original Image Identification"  // 85582
    "OriginalImageIdentificationNomenclature"  // 85611
    "Original Image Identification Nomenclature"  // 85650
    "StackID"  // 85692
    "Stack ID"  // 85699
    "InStackPositionNumber"  // 85707
    "In-Stack Position Number"  // 85728
    "FrameAnatomySequence"  // 85752
    "Frame Anatomy Sequence"  // 85772
    "FrameLaterality"  // 85794
    "Frame Laterality"  // 85809
    "FrameContentSequence"  // 85825
    "Frame Content Sequence"  // 85845
    "PlanePositionSequence"  // 85867
    "Plane Position Sequence"  // 85888
    "PlaneOrientationSequence"  // 85911
    "Plane Orientation Sequence"  // 85935
    "TemporalPositionIndex"  // 85961
    "Temporal Position Index"  // 85982
    "NominalCardiacTriggerDelayTime"  // 86005
    "Nominal Cardiac Trigger Delay Time"  // 86035
    "NominalCardiacTriggerTimePriorToRPeak"  // 86069
    "Nominal Cardiac Trigger Time Prior To R-Peak"  // 86106
    "ActualCardiacTriggerTimePriorToRPeak"  // 86150
    "Actual Cardiac Trigger Time Prior To R-Peak"  // 86186
    "FrameAcquisitionNumber"  // 86229
    "Frame Acquisition Number"  // 86251
    "DimensionIndexValues"  // 86275
    "Dimension Index Values"  // 86295
    "FrameComments"  // 86317
    "Frame Comments"  // 86330
    "ConcatenationUID"  // 86344
    "Concatenation UID"  // 86360
    "InConcatenationNumber"  // 86377
    "In-concatenation Number"  // 86398
    "InConcatenationTotalNumber"  // 86421
    "In-concatenation Total Number"  // 86447
    "DimensionOrganizationUID"  // 86476
    "Dimension Organization UID"  // 86500
    "DimensionIndexPointer"  // 86526
    "Dimension Index Pointer"  // 86547
    "FunctionalGroupPointer"  // 86570
    "Functional Group Pointer"  // 86592
    "UnassignedSharedConvertedAttributesSequence"  // 86616
    "Unassigned Shared Converted Attributes Sequence"  // 86659
    "UnassignedPerFrameConvertedAttributesSequence"  // 86706
    "Unassigned Per-Frame Converted Attributes Sequence"  // 86751
    "ConversionSourceAttributesSequence"  // 86801
    "Conversion Source Attributes Sequence"  // 86835
    "DimensionIndexPrivateCreator"  // 86872
    "Dimension Index Private Creator"  // 86900
    "DimensionOrganizationSequence"  // 86931
    "Dimension Organization Sequence"  // 86960
    "DimensionIndexSequence"  // 86991
    "Dimension Index Sequence"  // 87013
    "ConcatenationFrameOffsetNumber"  // 87037
    "Concatenation Frame Offset Number"  // 87067
    "FunctionalGroupPrivateCreator"  // 87100
    "Functional Group Private Creator"  // 87129
    "NominalPercentageOfCardiacPhase"  // 87161
    "Nominal Percentage of Cardiac Phase"  // 87192
    "NominalPercentageOfRespiratoryPhase"  // 87227
    "Nominal Percentage of Respiratory Phase"  // 87262
    "StartingRespiratoryAmplitude"  // 87301
    "Starting Respiratory Amplitude"  // 87329
    "StartingRespiratoryPhase"  // 87359
    "Starting Respiratory Phase"  // 87383
    "EndingRespiratoryAmplitude"  // 87409
    "Ending Respiratory Amplitude"  // 87435
    "EndingRespiratoryPhase"  // 87463
    "Ending Respiratory Phase"  // 87485
    "RespiratoryTriggerType"  // 87509
    "Respiratory Trigger Type"  // 87531
    "RRIntervalTimeNominal"  // 87555
    "R-R Interval Time Nominal"  // 87576
    "ActualCardiacTriggerDelayTime"  // 87601
    "Actual Cardiac Trigger Delay Time"  // 87630
    "RespiratorySynchronizationSequence"  // 87663
    "Respiratory Synchronization Sequence"  // 87697
    "RespiratoryIntervalTime"  // 87733
    "Respiratory Interval Time"  // 87756
    "NominalRespiratoryTriggerDelayTime"  // 87781
    "Nominal Respiratory Trigger Delay Time"  // 87815
    "RespiratoryTriggerDelayThreshold"  // 87853
    "Respiratory Trigger Delay Threshold"  // 87885
    "ActualRespiratoryTriggerDelayTime"  // 87920
    "Actual Respiratory Trigger Delay Time"  // 87953
    "ImagePositionVolume"  // 87990
    "Image Position (Volume)"  // 88009
    "ImageOrientationVolume"  // 88032
    "Image Orientation (Volume)"  // 88054
    "UltrasoundAcquisitionGeometry"  // 88080
    "Ultrasound Acquisition Geometry"  // 88109
    "ApexPosition"  // 88140
    "Apex Position"  // 88152
    "16"  // 88165
    "VolumeToTransducerMappingMatrix"  // 88167
    "Volume to Transducer Mapping Matrix"  // 88198
    "VolumeToTableMappingMatrix"  // 88233
    "Volume to Table Mapping Matrix"  // 88259
    "VolumeToTransducerRelationship"  // 88289
    "Volume to Transducer Relationship"  // 88319
    "PatientFrameOfReferenceSource"  // 88352
    "Patient Frame of Reference Source"  // 88381
    "TemporalPositionTimeOffset"  // 88414
    "Temporal Position Time Offset"  // 88440
    "PlanePositionVolumeSequence"  // 88469
    "Plane Position (Volume) Sequence"  // 88496
    "PlaneOrientationVolumeSequence"  // 88528
    "Plane Orientation (Volume) Sequence"  // 88558
    "TemporalPositionSequence"  // 88593
    "Temporal Position Sequence"  // 88617
    "DimensionOrganizationType"  // 88643
    "Dimension Organization Type"  // 88668
    "VolumeFrameOfReferenceUID"  // 88695
    "Volume Frame of Reference UID"  // 88720
    "TableFrameOfReferenceUID"  // 88749
    "Table Frame of Reference UID"  // 88773
    "DimensionDescriptionLabel"  // 88801
    "Dimension Description Label"  // 88826
    "PatientOrientationInFrameSequence"  // 88853
    "Patient Orientation in Frame Sequence"  // 88886
    "FrameLabel"  // 88923
    "Frame Label"  // 88933
    "AcquisitionIndex"  // 88944
    "Acquisition Index"  // 88960
    "ContributingSOPInstancesReferenceSequence"  // 88977
    "Contributing SOP Instances Reference Sequence"  // 89018
    "ReconstructionIndex"  // 89063
    "Reconstruction Index"  // 89082
    "LightPathFilterPassThroughWavelength"  // 89102
    "Light Path Filter Pass-Through Wavelength"  // 89138
    "LightPathFilterPassBand"  // 89179
    "Light Path Filter Pass Band"  // 89202
    "ImagePathFilterPassThroughWavelength"  // 89229
    "Image Path Filter Pass-Through Wavelength"  // 89265
    "ImagePathFilterPassBand"  // 89306
    "Image Path Filter Pass Band"  // 89329
    "PatientEyeMovementCommanded"  // 89356
    "Patient Eye Movement Commanded"  // 89383
    "PatientEyeMovementCommandCodeSequence"  // 89413
    "Patient Eye Movement Command Code Sequence"  // 89450
    "SphericalLensPower"  // 89492
    "Spherical Lens Power"  // 89510
    "CylinderLensPower"  // 89530
    "Cylinder Lens Power"  // 89547
    "CylinderAxis"  // 89566
    "Cylinder Axis"  // 89578
    "EmmetropicMagnification"  // 89591
    "Emmetropic Magnification"  // 89614
    "IntraOcularPressure"  // 89638
    "Intra Ocular Pressure"  // 89657
    "HorizontalFieldOfView"  // 89678
    "Horizontal Field of View"  // 89699
    "PupilDilated"  // 89723
    "Pupil Dilated"  // 89735
    "DegreeOfDilation"  // 89748
    "Degree of Dilation"  // 89764
    "VertexDistance"  // 89782
    "Vertex Distance"  // 89796
    "StereoBaselineAngle"  // 89811
    "Stereo Baseline Angle"  // 89830
    "StereoBaselineDisplacement"  // 89851
    "Stereo Baseline Displacement"  // 89877
    "StereoHorizontalPixelOffset"  // 89905
    "Stereo Horizontal Pixel Offset"  // 89932
    "StereoVerticalPixelOffset"  // 89962
    "Stereo Vertical Pixel Offset"  // 89987
    "StereoRotation"  // 90015
    "Stereo Rotation"  // 90029
    "AcquisitionDeviceTypeCodeSequence"  // 90044
    "Acquisition Device Type Code Sequence"  // 90077
    "IlluminationTypeCodeSequence"  // 90114
    "Illumination Type Code Sequence"  // 90142
    "LightPathFilterTypeStackCodeSequence"  // 90173
    "Light Path Filter Type Stack Code Sequence"  // 90209
    "ImagePathFilterTypeStackCodeSequence"  // 90251
    "Image Path Filter Type Stack Code Sequence"  // 90287
    "LensesCodeSequence"  // 90329
    "Lenses Code Sequence"  // 90347
    "ChannelDescriptionCodeSequence"  // 90367
    "Channel Description Code Sequence"  // 90397
    "RefractiveStateSequence"  // 90430
    "Refractive State Sequence"  // 90453
    "MydriaticAgentCodeSequence"  // 90478
    "Mydriatic Agent Code Sequence"  // 90504
    "RelativeImagePositionCodeSequence"  // 90533
    "Relative Image Position Code Sequence"  // 90566
    "CameraAngleOfView"  // 90603
    "Camera Angle of View"  // 90620
    "StereoPairsSequence"  // 90640
    "Stereo Pairs Sequence"  // 90659
    "LeftImageSequence"  // 90680
    "Left Image Sequence"  // 90697
    "RightImageSequence"  // 90716
    "Right Image Sequence"  // 90734
    "StereoPairsPresent"  // 90754
    "Stereo Pairs Present"  // 90772
    "AxialLengthOfTheEye"  // 90792
    "Axial Length of the Eye"  // 90811
    "OphthalmicFrameLocationSequence"  // 90834
    "Ophthalmic Frame Location Sequence"  // 90865
    "ReferenceCoordinates"  // 90899
    "Reference Coordinates"  // 90919
    "DepthSpatialResolution"  // 90940
    "Depth Spatial Resolution"  // 90962
    "MaximumDepthDistortion"  // 90986
    "Maximum Depth Distortion"  // 91008
    "AlongScanSpatialResolution"  // 91032
    "Along-scan Spatial Resolution"  // 91058
    "MaximumAlongScanDistortion"  // 91087
    "Maximum Along-scan Distortion"  // 91113
    "OphthalmicImageOrientation"  // 91142
    "Ophthalmic Image Orientation"  // 91168
    "DepthOfTransverseImage"  // 91196
    "Depth of Transverse Image"  // 91218
    "MydriaticAgentConcentrationUnitsSequence"  // 91243
    "Mydriatic Agent Concentration Units Sequence"  // 91283
    "AcrossScanSpatialResolution"  // 91327
    "Across-scan Spatial Resolution"  // 91354
    "MaximumAcrossScanDistortion"  // 91384
    "Maximum Across-scan Distortion"  // 91411
    "MydriaticAgentConcentration"  // 91441
    "Mydriatic Agent Concentration"  // 91468
    "IlluminationWaveLength"  // 91497
    "Illumination Wave Length"  // 91519
    "IlluminationPower"  // 91543
    "Illumination Power"  // 91560
    "IlluminationBandwidth"  // 91578
    "Illumination Bandwidth"  // 91599
    "MydriaticAgentSequence"  // 91621
    "Mydriatic Agent Sequence"  // 91643
    "OphthalmicAxialMeasurementsRightEyeSequence"  // 91667
    "Ophthalmic Axial Measurements Right Eye Sequence"  // 91710
    "OphthalmicAxialMeasurementsLeftEyeSequence"  // 91758
    "Ophthalmic Axial Measurements Left Eye Sequence"  // 91800
    "OphthalmicAxialMeasurementsDeviceType"  // 91847
    "Ophthalmic Axial Measurements Device Type"  // 91884
    "OphthalmicAxialLengthMeasurementsType"  // 91925
    "Ophthalmic Axial Length Measurements Type"  // 91962
    "OphthalmicAxialLengthSequence"  // 92003
    "Ophthalmic Axial Length Sequence"  // 92032
    "OphthalmicAxialLength"  // 92064
    "Ophthalmic Axial Length"  // 92085
    "LensStatusCodeSequence"  // 92108
    "Lens Status Code Sequence"  // 92130
    "VitreousStatusCodeSequence"  // 92155
    "Vitreous Status Code Sequence"  // 92181
    "IOLFormulaCodeSequence"  // 92210
    "IOL Formula Code Sequence"  // 92232
    "IOLFormulaDetail"  // 92257
    "IOL Formula Detail"  // 92273
    "KeratometerIndex"  // 92291
    "Keratometer Index"  // 92307
    "SourceOfOphthalmicAxialLengthCodeSequence"  // 92324
    "Source of Ophthalmic Axial Length Code Sequence"  // 92365
    "SourceOfCornealSizeDataCodeSequence"  // 92412
    "Source of Corneal Size Data Code Sequence"  // 92447
    "TargetRefraction"  // 92488
    "Target Refraction"  // 92504
    "RefractiveProcedureOccurred"  // 92521
    "Refractive Procedure Occurred"  // 92548
    "RefractiveSurgeryTypeCodeSequence"  // 92577
    "Refractive Surgery Type Code Sequence"  // 92610
    "OphthalmicUltrasoundMethodCodeSequence"  // 92647
    "Ophthalmic Ultrasound Method Code Sequence"  // 92685
    "SurgicallyInducedAstigmatismSequence"  // 92727
    "Surgically Induced Astigmatism Sequence"  // 92763
    "TypeOfOpticalCorrection"  // 92802
    "Type of Optical Correction"  // 92825
    "ToricIOLPowerSequence"  // 92851
    "Toric IOL Power Sequence"  // 92872
    "PredictedToricErrorSequence"  // 92896
    "Predicted Toric Error Sequence"  // 92923
    "PreSelectedForImplantation"  // 92953
    "Pre-Selected for Implantation"  // 92979
    "ToricIOLPowerForExactEmmetropiaSequence"  // 93008
    "Toric IOL Power for Exact Emmetropia Sequence"  // 93047
    "ToricIOLPowerForExactTargetRefractionSequence"  // 93092
    "Toric IOL Power for Exact Target Refraction Sequence"  // 93137
    "OphthalmicAxialLengthMeasurementsSequence"  // 93189
    "Ophthalmic Axial Length Measurements Sequence"  // 93230
    "IOLPower"  // 93275
    "IOL Power"  // 93283
    "PredictedRefractiveError"  // 93292
    "Predicted Refractive Error"  // 93316
    "OphthalmicAxialLengthVelocity"  // 93342
    "Ophthalmic Axial Length Velocity"  // 93371
    "LensStatusDescription"  // 93403
    "Lens Status Description"  // 93424
    "VitreousStatusDescription"  // 93447
    "Vitreous Status Description"  // 93472
    "IOLPowerSequence"  // 93499
    "IOL Power Sequence"  // 93515
    "LensConstantSequence"  // 93533
    "Lens Constant Sequence"  // 93553
    "IOLManufacturer"  // 93575
    "IOL Manufacturer"  // 93590
    "LensConstantDescription"  // 93606
    "Lens Constant Description"  // 93629
    "ImplantName"  // 93654
    "Implant Name"  // 93665
    "KeratometryMeasurementTypeCodeSequence"  // 93677
    "Keratometry Measurement Type Code Sequence"  // 93715
    "ImplantPartNumber"  // 93757
    "Implant Part Number"  // 93774
    "ReferencedOphthalmicAxialMeasurementsSequence"  // 93793
    "Referenced Ophthalmic Axial Measurements Sequence"  // 93838
    "OphthalmicAxialLengthMeasurementsSegmentNameCodeSequence"  // 93887
    "Ophthalmic Axial Length Measurements Segment Name Code Sequence"  // 93943
    "RefractiveErrorBeforeRefractiveSurgeryCodeSequence"  // 94006
    "Refractive Error Before Refractive Surgery Code Sequence"  // 94056
    "IOLPowerForExactEmmetropia"  // 94112
    "IOL Power For Exact Emmetropia"  // 94138
    "IOLPowerForExactTargetRefraction"  // 94168
    "IOL Power For Exact Target Refraction"  // 94200
    "AnteriorChamberDepthDefinitionCodeSequence"  // 94237
    "Anterior Chamber Depth Definition Code Sequence"  // 94279
    "LensThicknessSequence"  // 94326
    "Lens Thickness Sequence"  // 94347
    "AnteriorChamberDepthSequence"  // 94370
    "Anterior Chamber Depth Sequence"  // 94398
    "CalculationCommentSequence"  // 94429
    "Calculation Comment Sequence"  // 94455
    "CalculationCommentType"  // 94483
    "Calculation Comment Type"  // 94505
    "CalculationComment"  // 94529
    "Calculation Comment"  // 94547
    "LensThickness"  // 94566
    "Lens Thickness"  // 94579
    "AnteriorChamberDepth"  // 94593
    "Anterior Chamber Depth"  // 94613
    "SourceOfLensThicknessDataCodeSequence"  // 94635
    "Source of Lens Thickness Data Code Sequence"  // 94672
    "SourceOfAnteriorChamberDepthDataCodeSequence"  // 94715
    "Source of Anterior Chamber Depth Data Code Sequence"  // 94759
    "SourceOfRefractiveMeasurementsSequence"  // 94810
    "Source of Refractive Measurements Sequence"  // 94848
    "SourceOfRefractiveMeasurementsCodeSequence"  // 94890
    "Source of Refractive Measurements Code Sequence"  // 94932
    "OphthalmicAxialLengthMeasurementModified"  // 94979
    "Ophthalmic Axial Length Measurement Modified"  // 95019
    "OphthalmicAxialLengthDataSourceCodeSequence"  // 95063
    "Ophthalmic Axial Length Data Source Code Sequence"  // 95106
    "OphthalmicAxialLengthAcquisitionMethodCodeSequence"  // 95155
    "Ophthalmic Axial Length Acquisition Method Code Sequence"  // 95205
    "SignalToNoiseRatio"  // 95261
    "Signal to Noise Ratio"  // 95279
    "OphthalmicAxialLengthDataSourceDescription"  // 95300
    "Ophthalmic Axial Length Data Source Description"  // 95342
    "OphthalmicAxialLengthMeasurementsTotalLengthSequence"  // 95389
    "Ophthalmic Axial Length Measurements Total Length Sequence"  // 95441
    "OphthalmicAxialLengthMeasurementsSegmentalLengthSequence"  // 95499
    "Ophthalmic Axial Length Measurements Segmental Length Sequence"  // 95555
    "OphthalmicAxialLengthMeasurementsLengthSummationSequence"  // 95617
    "Ophthalmic Axial Length Measurements Length Summation Sequence"  // 95673
    "UltrasoundOphthalmicAxialLengthMeasurementsSequence"  // 95735
    "Ultrasound Ophthalmic Axial Length Measurements Sequence"  // 95786
    "OpticalOphthalmicAxialLengthMeasurementsSequence"  // 95842
    "Optical Ophthalmic Axial Length Measurements Sequence"  // 95890
    "UltrasoundSelectedOphthalmicAxialLengthSequence"  // 95943
    "Ultrasound Selected Ophthalmic Axial Length Sequence"  // 95990
    "OphthalmicAxialLengthSelectionMethodCodeSequence"  // 96042
    "Ophthalmic Axial Length Selection Method Code Sequence"  // 96090
    "OpticalSelectedOphthalmicAxialLengthSequence"  // 96144
    "Optical Selected Ophthalmic Axial Length Sequence"  // 96188
    "SelectedSegmentalOphthalmicAxialLengthSequence"  // 96237
    "Selected Segmental Ophthalmic Axial Length Sequence"  // 96283
    "SelectedTotalOphthalmicAxialLengthSequence"  // 96334
    "Selected Total Ophthalmic Axial Length Sequence"  // 96376
    "OphthalmicAxialLengthQualityMetricSequence"  // 96423
    "Ophthalmic Axial Length Quality Metric Sequence"  // 96465
    "OphthalmicAxialLengthQualityMetricTypeCodeSequence"  // 96512
    "Ophthalmic Axial Length Quality Metric Type Code Sequence"  // 96562
    "OphthalmicAxialLengthQualityMetricTypeDescription"  // 96619
    "Ophthalmic Axial Length Quality Metric Type Description"  // 96668
    "IntraocularLensCalculationsRightEyeSequence"  // 96723
    "Intraocular Lens Calculations Right Eye Sequence"  // 96766
    "IntraocularLensCalculationsLeftEyeSequence"  // 96814
    "Intraocular Lens Calculations Left Eye Sequence"  // 96856
    "ReferencedOphthalmicAxialLengthMeasurementQCImageSequence"  // 96903
    "Referenced Ophthalmic Axial Length Measurement QC Image Sequence"  // 96960
    "OphthalmicMappingDeviceType"  // 97024
    "Ophthalmic Mapping Device Type"  // 97051
    "AcquisitionMethodCodeSequence"  // 97081
    "Acquisition Method Code Sequence"  // 97110
    "AcquisitionMethodAlgorithmSequence"  // 97142
    "Acquisition Method Algorithm Sequence"  // 97176
    "OphthalmicThicknessMapTypeCodeSequence"  // 97213
    "Ophthalmic Thickness Map Type Code Sequence"  // 97251
    "OphthalmicThicknessMappingNormalsSequence"  // 97294
    "Ophthalmic Thickness Mapping Normals Sequence"  // 97335
    "RetinalThicknessDefinitionCodeSequence"  // 97380
    "Retinal Thickness Definition Code Sequence"  // 97418
    "PixelValueMappingToCodedConceptSequence"  // 97460
    "Pixel Value Mapping to Coded Concept Sequence"  // 97499
    "MappedPixelValue"  // 97544
    "Mapped Pixel Value"  // 97560
    "PixelValueMappingExplanation"  // 97578
    "Pixel Value Mapping Explanation"  // 97606
    "OphthalmicThicknessMapQualityThresholdSequence"  // 97637
    "Ophthalmic Thickness Map Quality Threshold Sequence"  // 97683
    "OphthalmicThicknessMapThresholdQualityRating"  // 97734
    "Ophthalmic Thickness Map Threshold Quality Rating"  // 97778
    "AnatomicStructureReferencePoint"  // 97827
    "Anatomic Structure Reference Point"  // 97858
    "RegistrationToLocalizerSequence"  // 97892
    "Registration to Localizer Sequence"  // 97923
    "RegisteredLocalizerUnits"  // 97957
    "Registered Localizer Units"  // 97981
    "RegisteredLocalizerTopLeftHandCorner"  // 98007
    "Registered Localizer Top Left Hand Corner"  // 98043
    "RegisteredLocalizerBottomRightHandCorner"  // 98084
    "Registered Localizer Bottom Right Hand Corner"  // 98124
    "OphthalmicThicknessMapQualityRatingSequence"  // 98169
    "Ophthalmic Thickness Map Quality Rating Sequence"  // 98212
    "RelevantOPTAttributesSequence"  // 98260
    "Relevant OPT Attributes Sequence"  // 98289
    "TransformationMethodCodeSequence"  // 98321
    "Transformation Method Code Sequence"  // 98353
    "TransformationAlgorithmSequence"  // 98388
    "Transformation Algorithm Sequence"  // 98419
    "OphthalmicAxialLengthMethod"  // 98452
    "Ophthalmic Axial Length Method"  // 98479
    "OphthalmicFOV"  // 98509
    "Ophthalmic FOV"  // 98522
    "TwoDimensionalToThreeDimensionalMapSequence"  // 98536
    "Two Dimensional to Three Dimensional Map Sequence"  // 98579
    "WideFieldOphthalmicPhotographyQualityRatingSequence"  // 98628
    "Wide Field Ophthalmic Photography Quality Rating Sequence"  // 98679
    "WideFieldOphthalmicPhotographyQualityThresholdSequence"  // 98736
    "Wide Field Ophthalmic Photography Quality Threshold Sequence"  // 98790
    "WideFieldOphthalmicPhotographyThresholdQualityRating"  // 98850
    "Wide Field Ophthalmic Photography Threshold Quality Rating"  // 98902
    "XCoordinatesCenterPixelViewAngle"  // 98960
    "X Coordinates Center Pixel View Angle"  // 98992
    "YCoordinatesCenterPixelViewAngle"  // 99029
    "Y Coordinates Center Pixel View Angle"  // 99061
    "NumberOfMapPoints"  // 99098
    "Number of Map Points"  // 99115
    "TwoDimensionalToThreeDimensionalMapData"  // 99135
    "Two Dimensional to Three Dimensional Map Data"  // 99174
    "DerivationAlgorithmSequence"  // 99219
    "Derivation Algorithm Sequence"  // 99246
    "OphthalmicImageTypeCodeSequence"  // 99275
    "Ophthalmic Image Type Code Sequence"  // 99306
    "OphthalmicImageTypeDescription"  // 99341
    "Ophthalmic Image Type Description"  // 99371
    "ScanPatternTypeCodeSequence"  // 99404
    "Scan Pattern Type Code Sequence"  // 99431
    "ReferencedSurfaceMeshIdentificationSequence"  // 99462
    "Referenced Surface Mesh Identification Sequence"  // 99505
    "OphthalmicVolumetricPropertiesFlag"  // 99552
    "Ophthalmic Volumetric Properties Flag"  // 99586
    "OphthalmicAnatomicReferencePointFrameCoordinate"  // 99623
    "Ophthalmic Anatomic Reference Point Frame Coordinate"  // 99670
    "OphthalmicAnatomicReferencePointXCoordinate"  // 99722
    "Ophthalmic Anatomic Reference Point X-Coordinate"  // 99765
    "OphthalmicAnatomicReferencePointYCoordinate"  // 99813
    "Ophthalmic Anatomic Reference Point Y-Coordinate"  // 99856
    "OphthalmicEnFaceVolumeDescriptorSequence"  // 99904
    "Ophthalmic En Face Volume Descriptor Sequence"  // 99944
    "OphthalmicEnFaceImageQualityRatingSequence"  // 99989
    "Ophthalmic En Face Image Quality Rating Sequence"  // 100031
    "OphthalmicEnFaceVolumeDescriptorScope"  // 100079
    "Ophthalmic En Face Volume Descriptor Scope"  // 100116
    "QualityThreshold"  // 100158
    "Quality Threshold"  // 100174
    "OphthalmicAnatomicReferencePointSequence"  // 100191
    "Ophthalmic Anatomic Reference Point Sequence"  // 100231
    "OphthalmicAnatomicReferencePointLocalizationType"  // 100275
    "Ophthalmic Anatomic Reference Point Localization Type"  // 100323
    "PrimaryAnatomicStructureItemIndex"  // 100376
    "Primary Anatomic Structure Item Index"  // 100409
    "OCTBscanAnalysisAcquisitionParametersSequence"  // 100446
    "OCT B-scan Analysis Acquisition Parameters Sequence"  // 100491
    "NumberOfBscansPerFrame"  // 100542
    "Number of B-scans Per Frame"  // 100564
    "BscanSlabThickness"  // 100591
    "B-scan Slab Thickness"  // 100609
    "DistanceBetweenBscanSlabs"  // 100630
    "Distance Between B-scan Slabs"  // 100655
    "BscanCycleTime"  // 100684
    "B-scan Cycle Time"  // 100698
    "BscanCycleTimeVector"  // 100715
    "B-scan Cycle Time Vector"  // 100735
    "AscanRate"  // 100759
    "A-scan Rate"  // 100768
    "BscanRate"  // 100779
    "B-scan Rate"  // 100788
    "SurfaceMeshZPixelOffset"  // 100799
    "Surface Mesh Z-Pixel Offset"  // 100822
    "VisualFieldHorizontalExtent"  // 100849
    "Visual Field Horizontal Extent"  // 100876
    "VisualFieldVerticalExtent"  // 100906
    "Visual Field Vertical Extent"  // 100931
    "VisualFieldShape"  // 100959
    "Visual Field Shape"  // 100975
    "ScreeningTestModeCodeSequence"  // 100993
    "Screening Test Mode Code Sequence"  // 101022
    "MaximumStimulusLuminance"  // 101055
    "Maximum Stimulus Luminance"  // 101079
    "BackgroundLuminance"  // 101105
    "Background Luminance"  // 101124
    "StimulusColorCodeSequence"  // 101144
    "Stimulus Color Code Sequence"  // 101169
    "BackgroundIlluminationColorCodeSequence"  // 101197
    "Background Illumination Color Code Sequence"  // 101236
    "StimulusArea"  // 101279
    "Stimulus Area"  // 101291
    "StimulusPresentationTime"  // 101304
    "Stimulus Presentation Time"  // 101328
    "FixationSequence"  // 101354
    "Fixation Sequence"  // 101370
    "FixationMonitoringCodeSequence"  // 101387
    "Fixation Monitoring Code Sequence"  // 101417
    "VisualFieldCatchTrialSequence"  // 101450
    "Visual Field Catch Trial Sequence"  // 101479
    "FixationCheckedQuantity"  // 101512
    "Fixation Checked Quantity"  // 101535
    "PatientNotProperlyFixatedQuantity"  // 101560
    "Patient Not Properly Fixated Quantity"  // 101593
    "PresentedVisualStimuliDataFlag"  // 101630
    "Presented Visual Stimuli Data Flag"  // 101660
    "NumberOfVisualStimuli"  // 101694
    "Number of Visual Stimuli"  // 101715
    "ExcessiveFixationLossesDataFlag"  // 101739
    "Excessive Fixation Losses Data Flag"  // 101770
    "ExcessiveFixationLosses"  // 101805
    "Excessive Fixation Losses"  // 101828
    "StimuliRetestingQuantity"  // 101853
    "Stimuli Retesting Quantity"  // 101877
    "CommentsOnPatientPerformanceOfVisualField"  // 101903
    "Comments on Patient's Performance of Visual Field"  // 101944
    "FalseNegativesEstimateFlag"  // 101993
    "False Negatives Estimate Flag"  // 102019
    "FalseNegativesEstimate"  // 102048
    "False Negatives Estimate"  // 102070
    "NegativeCatchTrialsQuantity"  // 102094
    "Negative Catch Trials Quantity"  // 102121
    "FalseNegativesQuantity"  // 102151
    "False Negatives Quantity"  // 102173
    "ExcessiveFalseNegativesDataFlag"  // 102197
    "Excessive False Negatives Data Flag"  // 102228
    "ExcessiveFalseNegatives"  // 102263
    "Excessive False Negatives"  // 102286
    "FalsePositivesEstimateFlag"  // 102311
    "False Positives Estimate Flag"  // 102337
    "FalsePositivesEstimate"  // 102366
    "False Positives Estimate"  // 102388
    "CatchTrialsDataFlag"  // 102412
    "Catch Trials Data Flag"  // 102431
    "PositiveCatchTrialsQuantity"  // 102453
    "Positive Catch Trials Quantity"  // 102480
    "TestPointNormalsDataFlag"  // 102510
    "Test Point Normals Data Flag"  // 102534
    "TestPointNormalsSequence"  // 102562
    "Test Point Normals Sequence"  // 102586
    "GlobalDeviationProbabilityNormalsFlag"  // 102613
    "Global Deviation Probability Normals Flag"  // 102650
    "FalsePositivesQuantity"  // 102691
    "False Positives Quantity"  // 102713
    "ExcessiveFalsePositivesDataFlag"  // 102737
    "Excessive False Positives Data Flag"  // 102768
    "ExcessiveFalsePositives"  // 102803
    "Excessive False Positives"  // 102826
    "VisualFieldTestNormalsFlag"  // 102851
    "Visual Field Test Normals Flag"  // 102877
    "ResultsNormalsSequence"  // 102907
    "Results Normals Sequence"  // 102929
    "AgeCorrectedSensitivityDeviationAlgorithmSequence"  // 102953
    "Age Corrected Sensitivity Deviation Algorithm Sequence"  // 103002
    "GlobalDeviationFromNormal"  // 103056
    "Global Deviation From Normal"  // 103081
    "GeneralizedDefectSensitivityDeviationAlgorithmSequence"  // 103109
    "Generalized Defect Sensitivity Deviation Algorithm Sequence"  // 103163
    "LocalizedDeviationFromNormal"  // 103222
    "Localized Deviation From Normal"  // 103250
    "PatientReliabilityIndicator"  // 103281
    "Patient Reliability Indicator"  // 103308
    "VisualFieldMeanSensitivity"  // 103337
    "Visual Field Mean Sensitivity"  // 103363
    "GlobalDeviationProbability"  // 103392
    "Global Deviation Probability"  // 103418
    "LocalDeviationProbabilityNormalsFlag"  // 103446
    "Local Deviation Probability Normals Flag"  // 103482
    "LocalizedDeviationProbability"  // 103522
    "Localized Deviation Probability"  // 103551
    "ShortTermFluctuationCalculated"  // 103582
    "Short Term Fluctuation Calculated"  // 103612
    "ShortTermFluctuation"  // 103645
    "Short Term Fluctuation"  // 103665
    "ShortTermFluctuationProbabilityCalculated"  // 103687
    "Short Term Fluctuation Probability Calculated"  // 103728
    "ShortTermFluctuationProbability"  // 103773
    "Short Term Fluctuation Probability"  // 103804
    "CorrectedLocalizedDeviationFromNormalCalculated"  // 103838
    "Corrected Localized Deviation From Normal Calculated"  // 103885
    "CorrectedLocalizedDeviationFromNormal"  // 103937
    "Corrected Localized Deviation From Normal"  // 103974
    "CorrectedLocalizedDeviationFromNormalProbabilityCalculated"  // 104015
    "Corrected Localized Deviation From Normal Probability Calculated"  // 104073
    "CorrectedLocalizedDeviationFromNormalProbability"  // 104137
    "Corrected Localized Deviation From Normal Probability"  // 104185
    "GlobalDeviationProbabilitySequence"  // 104238
    "Global Deviation Probability Sequence"  // 104272
    "LocalizedDeviationProbabilitySequence"  // 104309
    "Localized Deviation Probability Sequence"  // 104346
    "FovealSensitivityMeasured"  // 104386
    "Foveal Sensitivity Measured"  // 104411
    "FovealSensitivity"  // 104438
    "Foveal Sensitivity"  // 104455
    "VisualFieldTestDuration"  // 104473
    "Visual Field Test Duration"  // 104496
    "VisualFieldTestPointSequence"  // 104522
    "Visual Field Test Point Sequence"  // 104550
    "VisualFieldTestPointXCoordinate"  // 104582
    "Visual Field Test Point X-Coordinate"  // 104613
    "VisualFieldTestPointYCoordinate"  // 104649
    "Visual Field Test Point Y-Coordinate"  // 104680
    "AgeCorrectedSensitivityDeviationValue"  // 104716
    "Age Corrected Sensitivity Deviation Value"  // 104753
    "StimulusResults"  // 104794
    "Stimulus Results"  // 104809
    "SensitivityValue"  // 104825
    "Sensitivity Value"  // 104841
    "RetestStimulusSeen"  // 104858
    "Retest Stimulus Seen"  // 104876
    "RetestSensitivityValue"  // 104896
    "Retest Sensitivity Value"  // 104918
    "VisualFieldTestPointNormalsSequence"  // 104942
    "Visual Field Test Point Normals Sequence"  // 104977
    "QuantifiedDefect"  // 105017
    "Quantified Defect"  // 105033
    "AgeCorrectedSensitivityDeviationProbabilityValue"  // 105050
    "Age Corrected Sensitivity Deviation Probability Value"  // 105098
    "GeneralizedDefectCorrectedSensitivityDeviationFlag"  // 105151
    "Generalized Defect Corrected Sensitivity Deviation Flag"  // 105201
    "GeneralizedDefectCorrectedSensitivityDeviationValue"  // 105256
    "Generalized Defect Corrected Sensitivity Deviation Value"  // 105307
    "GeneralizedDefectCorrectedSensitivityDeviationProbabilityValue"  // 105363
    "Generalized Defect Corrected Sensitivity Deviation Probability Value"  // 105425
    "MinimumSensitivityValue"  // 105493
    "Minimum Sensitivity Value"  // 105516
    "BlindSpotLocalized"  // 105541
    "Blind Spot Localized"  // 105559
    "BlindSpotXCoordinate"  // 105579
    "Blind Spot X-Coordinate"  // 105599
    "BlindSpotYCoordinate"  // 105622
    "Blind Spot Y-Coordinate"  // 105642
    "VisualAcuityMeasurementSequence"  // 105665
    "Visual Acuity Measurement Sequence"  // 105696
    "RefractiveParametersUsedOnPatientSequence"  // 105730
    "Refractive Parameters Used on Patient Sequence"  // 105771
    "MeasurementLaterality"  // 105817
    "Measurement Laterality"  // 105838
    "OphthalmicPatientClinicalInformationLeftEyeSequence"  // 105860
    "Ophthalmic Patient Clinical Information Left Eye Sequence"  // 105911
    "OphthalmicPatientClinicalInformationRightEyeSequence"  // 105968
    "Ophthalmic Patient Clinical Information Right Eye Sequence"  // 106020
    "FovealPointNormativeDataFlag"  // 106078
    "Foveal Point Normative Data Flag"  // 106106
    "FovealPointProbabilityValue"  // 106138
    "Foveal Point Probability Value"  // 106165
    "ScreeningBaselineMeasured"  // 106195
    "Screening Baseline Measured"  // 106220
    "ScreeningBaselineMeasuredSequence"  // 106247
    "Screening Baseline Measured Sequence"  // 106280
    "ScreeningBaselineType"  // 106316
    "Screening Baseline Type"  // 106337
    "ScreeningBaselineValue"  // 106360
    "Screening Baseline Value"  // 106382
    "AlgorithmSource"  // 106406
    "Algorithm Source"  // 106421
    "DataSetName"  // 106437
    "Data Set Name"  // 106448
    "DataSetVersion"  // 106461
    "Data Set Version"  // 106475
    "DataSetSource"  // 106491
    "Data Set Source"  // 106504
    "DataSetDescription"  // 106519
    "Data Set Description"  // 106537
    "VisualFieldTestReliabilityGlobalIndexSequence"  // 106557
    "Visual Field Test Reliability Global Index Sequence"  // 106602
    "VisualFieldGlobalResultsIndexSequence"  // 106653
    "Visual Field Global Results Index Sequence"  // 106690
    "DataObservationSequence"  // 106732
    "Data Observation Sequence"  // 106755
    "IndexNormalsFlag"  // 106780
    "Index Normals Flag"  // 106796
    "IndexProbability"  // 106814
    "Index Probability"  // 106830
    "IndexProbabilitySequence"  // 106847
    "Index Probability Sequence"  // 106871
    "SamplesPerPixel"  // 106897
    "Samples per Pixel"  // 106912
    "SamplesPerPixelUsed"  // 106929
    "Samples per Pixel Used"  // 106948
    "PhotometricInterpretation"  // 106970
    "Photometric Interpretation"  // 106995
    "ImageDimensions"  // 107021
    "Image Dimensions"  // 107036
    "PlanarConfiguration"  // 107052
    "Planar Configuration"  // 107071
    "NumberOfFrames"  // 107091
    "Number of Frames"  // 107105
    "FrameIncrementPointer"  // 107121
    "Frame Increment Pointer"  // 107142
    "FrameDimensionPointer"  // 107165
    "Frame Dimension Pointer"  // 107186
    "Rows"  // 107209
    "Columns"  // 107213
    "Planes"  // 107220
    "UltrasoundColorDataPresent"  // 107226
    "Ultrasound Color Data Present"  // 107252
    "PixelSpacing"  // 107281
    "Pixel Spacing"  // 107293
    "ZoomFactor"  // 107306
    "Zoom Factor"  // 107316
    "ZoomCenter"  // 107327
    "Zoom Center"  // 107337
    "PixelAspectRatio"  // 107348
    "Pixel Aspect Ratio"  // 107364
    "ImageFormat"  // 107382
    "Image Format"  // 107393
    "ManipulatedImage"  // 107405
    "Manipulated Image"  // 107421
    "CorrectedImage"  // 107438
    "Corrected Image"  // 107452
    "CompressionRecognitionCode"  // 107467
    "Compression Recognition Code"  // 107493
    "CompressionCode"  // 107521
    "Compression Code"  // 107536
    "CompressionOriginator"  // 107552
    "Compression Originator"  // 107573
    "CompressionLabel"  // 107595
    "Compression Label"  // 107611
    "CompressionDescription"  // 107628
    "Compression Description"  // 107650
    "CompressionSequence"  // 107673
    "Compression Sequence"  // 107692
    "CompressionStepPointers"  // 107712
    "Compression Step Pointers"  // 107735
    "RepeatInterval"  // 107760
    "Repeat Interval"  // 107774
    "BitsGrouped"  // 107789
    "Bits Grouped"  // 107800
    "PerimeterTable"  // 107812
    "Perimeter Table"  // 107826
    "PerimeterValue"  // 107841
    "Perimeter Value"  // 107855
    "PredictorRows"  // 107870
    "Predictor Rows"  // 107883
    "PredictorColumns"  // 107897
    "Predictor Columns"  // 107913
    "PredictorConstants"  // 107930
    "Predictor Constants"  // 107948
    "BlockedPixels"  // 107967
    "Blocked Pixels"  // 107980
    "BlockRows"  // 107994
    "Block Rows"  // 108003
    "BlockColumns"  // 108013
    "Block Columns"  // 108025
    "RowOverlap"  // 108038
    "Row Overlap"  // 108048
    "ColumnOverlap"  // 108059
    "Column Overlap"  // 108072
    "BitsAllocated"  // 108086
    "Bits Allocated"  // 108099
    "BitsStored"  // 108113
    "Bits Stored"  // 108123
    "HighBit"  // 108134
    "High Bit"  // 108141
    "PixelRepresentation"  // 108149
    "Pixel Representation"  // 108168
    "SmallestValidPixelValue"  // 108188
    "Smallest Valid Pixel Value"  // 108211
    "LargestValidPixelValue"  // 108237
    "Largest Valid Pixel Value"  // 108259
    "SmallestImagePixelValue"  // 108284
    "Smallest Image Pixel Value"  // 108307
    "LargestImagePixelValue"  // 108333
    "Largest Image Pixel Value"  // 108355
    "SmallestPixelValueInSeries"  // 108380
    "Smallest Pixel Value in Series"  // 108406
    "LargestPixelValueInSeries"  // 108436
    "Largest Pixel Value in Series"  // 108461
    "SmallestImagePixelValueInPlane"  // 108490
    "Smallest Image Pixel Value in Plane"  // 108520
    "LargestImagePixelValueInPlane"  // 108555
    "Largest Image Pixel Value in Plane"  // 108584
    "PixelPaddingValue"  // 108618
    "Pixel Padding Value"  // 108635
    "PixelPaddingRangeLimit"  // 108654
    "Pixel Padding Range Limit"  // 108676
    "FloatPixelPaddingValue"  // 108701
    "Float Pixel Padding Value"  // 108723
    "DoubleFloatPixelPaddingValue"  // 108748
    "Double Float Pixel Padding Value"  // 108776
    "FloatPixelPaddingRangeLimit"  // 108808
    "Float Pixel Padding Range Limit"  // 108835
    "DoubleFloatPixelPaddingRangeLimit"  // 108866
    "Double Float Pixel Padding Range Limit"  // 108899
    "ImageLocation"  // 108937
    "Image Location"  // 108950
    "QualityControlImage"  // 108964
    "Quality Control Image"  // 108983
    "BurnedInAnnotation"  // 109004
    "Burned In Annotation"  // 109022
    "RecognizableVisualFeatures"  // 109042
    "Recognizable Visual Features"  // 109068
    "LongitudinalTemporalInformationModified"  // 109096
    "Longitudinal Temporal Information Modified"  // 109135
    "ReferencedColorPaletteInstanceUID"  // 109177
    "Referenced Color Palette Instance UID"  // 109210
    "TransformLabel"  // 109247
    "Transform Label"  // 109261
    "TransformVersionNumber"  // 109276
    "Transform Version Number"  // 109298
    "NumberOfTransformSteps"  // 109322
    "Number of Transform Steps"  // 109344
    "SequenceOfCompressedData"  // 109369
    "Sequence of Compressed Data"  // 109393
    "DetailsOfCoefficients"  // 109420
    "Details of Coefficients"  // 109441
    "DCTLabel"  // 109464
    "DCT Label"  // 109472
    "DataBlockDescription"  // 109481
    "Data Block Description"  // 109501
    "DataBlock"  // 109523
    "Data Block"  // 109532
    "NormalizationFactorFormat"  // 109542
    "Normalization Factor Format"  // 109567
    "ZonalMapNumberFormat"  // 109594
    "Zonal Map Number Format"  // 109614
    "ZonalMapLocation"  // 109637
    "Zonal Map Location"  // 109653
    "ZonalMapFormat"  // 109671
    "Zonal Map Format"  // 109685
    "AdaptiveMapFormat"  // 109701
    "Adaptive Map Format"  // 109718
    "CodeNumberFormat"  // 109737
    "Code Number Format"  // 109753
    "PixelSpacingCalibrationType"  // 109771
    "Pixel Spacing Calibration Type"  // 109798
    "PixelSpacingCalibrationDescription"  // 109828
    "Pixel Spacing Calibration Description"  // 109862
    "PixelIntensityRelationship"  // 109899
    "Pixel Intensity Relationship"  // 109925
    "PixelIntensityRelationshipSign"  // 109953
    "Pixel Intensity Relationship Sign"  // 109983
    "WindowCenter"  // 110016
    "Window Center"  // 110028
    "WindowWidth"  // 110041
    "Window Width"  // 110052
    "RescaleIntercept"  // 110064
    "Rescale Intercept"  // 110080
    "RescaleSlope"  // 110097
    "Rescale Slope"  // 110109
    "RescaleType"  // 110122
    "Rescale Type"  // 110133
    "WindowCenterWidthExplanation"  // 110145
    "Window Center & Width Explanation"  // 110173
    "VOILUTFunction"  // 110206
    "VOI LUT Function"  // 110220
    "GrayScale"  // 110236
    "Gray Scale"  // 110245
    "RecommendedViewingMode"  // 110255
    "Recommended Viewing Mode"  // 110277
    "GrayLookupTableDescriptor"  // 110301
    "Gray Lookup Table Descriptor"  // 110326
    "RedPaletteColorLookupTableDescriptor"  // 110354
    "Red Palette Color Lookup Table Descriptor"  // 110390
    "GreenPaletteColorLookupTableDescriptor"  // 110431
    "Green Palette Color Lookup Table Descriptor"  // 110469
    "BluePaletteColorLookupTableDescriptor"  // 110512
    "Blue Palette Color Lookup Table Descriptor"  // 110549
    "AlphaPaletteColorLookupTableDescriptor"  // 110591
    "Alpha Palette Color Lookup Table Descriptor"  // 110629
    "LargeRedPaletteColorLookupTableDescriptor"  // 110672
    "Large Red Palette Color Lookup Table Descriptor"  // 110713
    "LargeGreenPaletteColorLookupTableDescriptor"  // 110760
    "Large Green Palette Color Lookup Table Descriptor"  // 110803
    "LargeBluePaletteColorLookupTableDescriptor"  // 110852
    "Large Blue Palette Color Lookup Table Descriptor"  // 110894
    "PaletteColorLookupTableUID"  // 110942
    "Palette Color Lookup Table UID"  // 110968
    "GrayLookupTableData"  // 110998
    "Gray Lookup Table Data"  // 111017
    "RedPaletteColorLookupTableData"  // 111039
    "Red Palette Color Lookup Table Data"  // 111069
    "GreenPaletteColorLookupTableData"  // 111104
    "Green Palette Color Lookup Table Data"  // 111136
    "BluePaletteColorLookupTableData"  // 111173
    "Blue Palette Color Lookup Table Data"  // 111204
    "AlphaPaletteColorLookupTableData"  // 111240
    "Alpha Palette Color Lookup Table Data"  // 111272
    "LargeRedPaletteColorLookupTableData"  // 111309
    "Large Red Palette Color Lookup Table Data"  // 111344
    "LargeGreenPaletteColorLookupTableData"  // 111385
    "Large Green Palette Color Lookup Table Data"  // 111422
    "LargeBluePaletteColorLookupTableData"  // 111465
    "Large Blue Palette Color Lookup Table Data"  // 111501
    "LargePaletteColorLookupTableUID"  // 111543
    "Large Palette Color Lookup Table UID"  // 111574
    "SegmentedRedPaletteColorLookupTableData"  // 111610
    "Segmented Red Palette Color Lookup Table Data"  // 111649
    "SegmentedGreenPaletteColorLookupTableData"  // 111694
    "Segmented Green Palette Color Lookup Table Data"  // 111735
    "SegmentedBluePaletteColorLookupTableData"  // 111782
    "Segmented Blue Palette Color Lookup Table Data"  // 111822
    "SegmentedAlphaPaletteColorLookupTableData"  // 111868
    "Segmented Alpha Palette Color Lookup Table Data"  // 111909
    "StoredValueColorRangeSequence"  // 111956
    "Stored Value Color Range Sequence"  // 111985
    "MinimumStoredValueMapped"  // 112018
    "Minimum Stored Value Mapped"  // 112042
    "MaximumStoredValueMapped"  // 112069
    "Maximum Stored Value Mapped"  // 112093
    "BreastImplantPresent"  // 112120
    "Breast Implant Present"  // 112140
    "PartialView"  // 112162
    "Partial View"  // 112173
    "PartialViewDescription"  // 112185
    "Partial View Description"  // 112207
    "PartialViewCodeSequence"  // 112231
    "Partial View Code Sequence"  // 112254
    "SpatialLocationsPreserved"  // 112280
    "Spatial Locations Preserved"  // 112305
    "DataFrameAssignmentSequence"  // 112332
    "Data Frame Assignment Sequence"  // 112359
    "DataPathAssignment"  // 112389
    "Data Path Assignment"  // 112407
    "BitsMappedToColorLookupTable"  // 112427
    "Bits Mapped to Color Lookup Table"  // 112455
    "BlendingLUT1Sequence"  // 112488
    "Blending LUT 1 Sequence"  // 112508
    "BlendingLUT1TransferFunction"  // 112531
    "Blending LUT 1 Transfer Function"  // 112559
    "BlendingWeightConstant"  // 112591
    "Blending Weight Constant"  // 112613
    "BlendingLookupTableDescriptor"  // 112637
    "Blending Lookup Table Descriptor"  // 112666
    "BlendingLookupTableData"  // 112698
    "Blending Lookup Table Data"  // 112721
    "EnhancedPaletteColorLookupTableSequence"  // 112747
    "Enhanced Palette Color Lookup Table Sequence"  // 112786
    "BlendingLUT2Sequence"  // 112830
    "Blending LUT 2 Sequence"  // 112850
    "BlendingLUT2TransferFunction"  // 112873
    "Blending LUT 2 Transfer Function"  // 112901
    "DataPathID"  // 112933
    "Data Path ID"  // 112943
    "RGBLUTTransferFunction"  // 112955
    "RGB LUT Transfer Function"  // 112977
    "AlphaLUTTransferFunction"  // 113002
    "Alpha LUT Transfer Function"  // 113026
    "ICCProfile"  // 113053
    "ICC Profile"  // 113063
    "ColorSpace"  // 113074
    "Color Space"  // 113084
    "LossyImageCompression"  // 113095
    "Lossy Image Compression"  // 113116
    "LossyImageCompressionRatio"  // 113139
    "Lossy Image Compression Ratio"  // 113165
    "LossyImageCompressionMethod"  // 113194
    "Lossy Image Compression Method"  // 113221
    "ModalityLUTSequence"  // 113251
    "Modality LUT Sequence"  // 113270
    "VariableModalityLUTSequence"  // 113291
    "Variable Modality LUT Sequence"  // 113318
    "LUTDescriptor"  // 113348
    "LUT Descriptor"  // 113361
    "LUTExplanation"  // 113375
    "LUT Explanation"  // 113389
    "ModalityLUTType"  // 113404
    "Modality LUT Type"  // 113419
    "LUTData"  // 113436
    "LUT Data"  // 113443
    "VOILUTSequence"  // 113451
    "VOI LUT Sequence"  // 113465
    "SoftcopyVOILUTSequence"  // 113481
    "Softcopy VOI LUT Sequence"  // 113503
    "ImagePresentationComments"  // 113528
    "Image Presentation Comments"  // 113553
    "BiPlaneAcquisitionSequence"  // 113580
    "Bi-Plane Acquisition Sequence"  // 113606
    "RepresentativeFrameNumber"  // 113635
    "Representative Frame Number"  // 113660
    "FrameNumbersOfInterest"  // 113687
    "Frame Numbers of Interest (FOI)"  // 113709
    "FrameOfInterestDescription"  // 113740
    "Frame of Interest Description"  // 113766
    "FrameOfInterestType"  // 113795
    "Frame of Interest Type"  // 113814
    "MaskPointers"  // 113836
    "Mask Pointer(s)"  // 113848
    "RWavePointer"  // 113863
    "R Wave Pointer"  // 113875
    "MaskSubtractionSequence"  // 113889
    "Mask Subtraction Sequence"  // 113912
    "MaskOperation"  // 113937
    "Mask Operation"  // 113950
    "ApplicableFrameRange"  // 113964
    "Applicable Frame Range"  // 113984
    "MaskFrameNumbers"  // 114006
    "Mask Frame Numbers"  // 114022
    "ContrastFrameAveraging"  // 114040
    "Contrast Frame Averaging"  // 114062
    "MaskSubPixelShift"  // 114086
    "Mask Sub-pixel Shift"  // 114103
    "TIDOffset"  // 114123
    "TID Offset"  // 114132
    "MaskOperationExplanation"  // 114142
    "Mask Operation Explanation"  // 114166
    "EquipmentAdministratorSequence"  // 114192
    "Equipment Administrator Sequence"  // 114222
    "NumberOfDisplaySubsystems"  // 114254
    "Number of Display Subsystems"  // 114279
    "CurrentConfigurationID"  // 114307
    "Current Configuration ID"  // 114329
    "DisplaySubsystemID"  // 114353
    "Display Subsystem ID"  // 114371
    "DisplaySubsystemName"  // 114391
    "Display Subsystem Name"  // 114411
    "DisplaySubsystemDescription"  // 114433
    "Display Subsystem Description"  // 114460
    "SystemStatus"  // 114489
    "System Status"  // 114501
    "SystemStatusComment"  // 114514
    "System Status Comment"  // 114533
    "TargetLuminanceCharacteristicsSequence"  // 114554
    "Target Luminance Characteristics Sequence"  // 114592
    "LuminanceCharacteristicsID"  // 114633
    "Luminance Characteristics ID"  // 114659
    "DisplaySubsystemConfigurationSequence"  // 114687
    "Display Subsystem Configuration Sequence"  // 114724
    "ConfigurationID"  // 114764
    "Configuration ID"  // 114779
    "ConfigurationName"  // 114795
    "Configuration Name"  // 114812
    "ConfigurationDescription"  // 114830
    "Configuration Description"  // 114854
    "ReferencedTargetLuminanceCharacteristicsID"  // 114879
    "Referenced Target Luminance Characteristics ID"  // 114921
    "QAResultsSequence"  // 114967
    "QA Results Sequence"  // 114984
    "DisplaySubsystemQAResultsSequence"  // 115003
    "Display Subsystem QA Results Sequence"  // 115036
    "ConfigurationQAResultsSequence"  // 115073
    "Configuration QA Results Sequence"  // 115103
    "MeasurementEquipmentSequence"  // 115136
    "Measurement Equipment Sequence"  // 115164
    "MeasurementFunctions"  // 115194
    "Measurement Functions"  // 115214
    "MeasurementEquipmentType"  // 115235
    "Measurement Equipment Type"  // 115259
    "VisualEvaluationResultSequence"  // 115285
    "Visual Evaluation Result Sequence"  // 115315
    "DisplayCalibrationResultSequence"  // 115348
    "Display Calibration Result Sequence"  // 115380
    "DDLValue"  // 115415
    "DDL Value"  // 115423
    "CIExyWhitePoint"  // 115432
    "CIExy White Point"  // 115447
    "DisplayFunctionType"  // 115464
    "Display Function Type"  // 115483
    "GammaValue"  // 115504
    "Gamma Value"  // 115514
    "NumberOfLuminancePoints"  // 115525
    "Number of Luminance Points"  // 115548
    "LuminanceResponseSequence"  // 115574
    "Luminance Response Sequence"  // 115599
    "TargetMinimumLuminance"  // 115626
    "Target Minimum Luminance"  // 115648
    "TargetMaximumLuminance"  // 115672
    "Target Maximum Luminance"  // 115694
    "LuminanceValue"  // 115718
    "Luminance Value"  // 115732
    "LuminanceResponseDescription"  // 115747
    "Luminance Response Description"  // 115775
    "WhitePointFlag"  // 115805
    "White Point Flag"  // 115819
    "DisplayDeviceTypeCodeSequence"  // 115835
    "Display Device Type Code Sequence"  // 115864
    "DisplaySubsystemSequence"  // 115897
    "Display Subsystem Sequence"  // 115921
    "LuminanceResultSequence"  // 115947
    "Luminance Result Sequence"  // 115970
    "AmbientLightValueSource"  // 115995
    "Ambient Light Value Source"  // 116018
    "MeasuredCharacteristics"  // 116044
    "Measured Characteristics"  // 116067
    "LuminanceUniformityResultSequence"  // 116091
    "Luminance Uniformity Result Sequence"  // 116124
    "VisualEvaluationTestSequence"  // 116160
    "Visual Evaluation Test Sequence"  // 116188
    "TestResult"  // 116219
    "Test Result"  // 116229
    "TestResultComment"  // 116240
    "Test Result Comment"  // 116257
    "TestImageValidation"  // 116276
    "Test Image Validation"  // 116295
    "TestPatternCodeSequence"  // 116316
    "Test Pattern Code Sequence"  // 116339
    "MeasurementPatternCodeSequence"  // 116365
    "Measurement Pattern Code Sequence"  // 116395
    "VisualEvaluationMethodCodeSequence"  // 116428
    "Visual Evaluation Method Code Sequence"  // 116462
    "PixelDataProviderURL"  // 116500
    "Pixel Data Provider URL"  // 116520
    "DataPointRows"  // 116543
    "Data Point Rows"  // 116556
    "DataPointColumns"  // 116571
    "Data Point Columns"  // 116587
    "SignalDomainColumns"  // 116605
    "Signal Domain Columns"  // 116624
    "LargestMonochromePixelValue"  // 116645
    "Largest Monochrome Pixel Value"  // 116672
    "DataRepresentation"  // 116702
    "Data Representation"  // 116720
    "PixelMeasuresSequence"  // 116739
    "Pixel Measures Sequence"  // 116760
    "FrameVOILUTSequence"  // 116783
    "Frame VOI LUT Sequence"  // 116802
    "PixelValueTransformationSequence"  // 116824
    "Pixel Value Transformation Sequence"  // 116856
    "SignalDomainRows"  // 116891
    "Signal Domain Rows"  // 116907
    "DisplayFilterPercentage"  // 116925
    "Display Filter Percentage"  // 116948
    "FramePixelShiftSequence"  // 116973
    "Frame Pixel Shift Sequence"  // 116996
    "SubtractionItemID"  // 117022
    "Subtraction Item ID"  // 117039
    "PixelIntensityRelationshipLUTSequence"  // 117058
    "Pixel Intensity Relationship LUT Sequence"  // 117095
    "FramePixelDataPropertiesSequence"  // 117136
    "Frame Pixel Data Properties Sequence"  // 117168
    "GeometricalProperties"  // 117204
    "Geometrical Properties"  // 117225
    "GeometricMaximumDistortion"  // 117247
    "Geometric Maximum Distortion"  // 117273
    "ImageProcessingApplied"  // 117301
    "Image Processing Applied"  // 117323
    "MaskSelectionMode"  // 117347
    "Mask Selection Mode"  // 117364
    "LUTFunction"  // 117383
    "LUT Function"  // 117394
    "MaskVisibilityPercentage"  // 117406
    "Mask Visibility Percentage"  // 117430
    "PixelShiftSequence"  // 117456
    "Pixel Shift Sequence"  // 117474
    "RegionPixelShiftSequence"  // 117494
    "Region Pixel Shift Sequence"  // 117518
    "VerticesOfTheRegion"  // 117545
    "Vertices of the Region"  // 117564
    "MultiFramePresentationSequence"  // 117586
    "Multi-frame Presentation Sequence"  // 117616
    "PixelShiftFrameRange"  // 117649
    "Pixel Shift Frame Range"  // 117669
    "LUTFrameRange"  // 117692
    "LUT Frame Range"  // 117705
    "ImageToEquipmentMappingMatrix"  // 117720
    "Image to Equipment Mapping Matrix"  // 117749
    "EquipmentCoordinateSystemIdentification"  // 117782
    "Equipment Coordinate System Identification"  // 117821
    "StudyStatusID"  // 117863
    "Study Status ID"  // 117876
    "StudyPriorityID"  // 117891
    "Study Priority ID"  // 117906
    "StudyIDIssuer"  // 117923
    "Study ID Issuer"  // 117936
    "StudyVerifiedDate"  // 117951
    "Study Verified Date"  // 117968
    "StudyVerifiedTime"  // 117987
    "Study Verified Time"  // 118004
    "StudyReadDate"  // 118023
    "Study Read Date"  // 118036
    "StudyReadTime"  // 118051
    "Study Read Time"  // 118064
    "ScheduledStudyStartDate"  // 118079
    "Scheduled Study Start Date"  // 118102
    "ScheduledStudyStartTime"  // 118128
    "Scheduled Study Start Time"  // 118151
    "ScheduledStudyStopDate"  // 118177
    "Scheduled Study Stop Date"  // 118199
    "ScheduledStudyStopTime"  // 118224
    "Scheduled Study Stop Time"  // 118246
    "ScheduledStudyLocation"  // 118271
    "Scheduled Study Location"  // 118293
    "ScheduledStudyLocationAETitle"  // 118317
    "Scheduled Study Location AE Title"  // 118346
    "ReasonForStudy"  // 118379
    "Reason for Study"  // 118393
    "RequestingPhysicianIdentificationSequence"  // 118409
    "Requesting Physician Identification Sequence"  // 118450
    "RequestingPhysician"  // 118494
    "Requesting Physician"  // 118513
    "RequestingService"  // 118533
    "Requesting Service"  // 118550
    "RequestingServiceCodeSequence"  // 118568
    "Requesting Service Code Sequence"  // 118597
    "StudyArrivalDate"  // 118629
    "Study Arrival Date"  // 118645
    "StudyArrivalTime"  // 118663
    "Study Arrival Time"  // 118679
    "StudyCompletionDate"  // 118697
    "Study Completion Date"  // 118716
    "StudyCompletionTime"  // 118737
    "Study Completion Time"  // 118756
    "StudyComponentStatusID"  // 118777
    "Study Component Status ID"  // 118799
    "RequestedProcedureDescription"  // 118824
    "Requested Procedure Description"  // 118853
    "RequestedProcedureCodeSequence"  // 118884
    "Requested Procedure Code Sequence"  // 118914
    "RequestedLateralityCodeSequence"  // 118947
    "Requested Laterality Code Sequence"  // 118978
    "ReasonForVisit"  // 119012
    "Reason for Visit"  // 119026
    "ReasonForVisitCodeSequence"  // 119042
    "Reason for Visit Code Sequence"  // 119068
    "RequestedContrastAgent"  // 119098
    "Requested Contrast Agent"  // 119120
    "StudyComments"  // 119144
    "Study Comments"  // 119157
    "FlowIdentifierSequence"  // 119171
    "Flow Identifier Sequence"  // 119193
    "FlowIdentifier"  // 119217
    "Flow Identifier"  // 119231
    "FlowTransferSyntaxUID"  // 119246
    "Flow Transfer Syntax UID"  // 119267
    "FlowRTPSamplingRate"  // 119291
    "Flow RTP Sampling Rate"  // 119310
    "SourceIdentifier"  // 119332
    "Source Identifier"  // 119348
    "FrameOriginTimestamp"  // 119365
    "Frame Origin Timestamp"  // 119385
    "IncludesImagingSubject"  // 119407
    "Includes Imaging Subject"  // 119429
    "FrameUsefulnessGroupSequence"  // 119453
    "Frame Usefulness Group Sequence"  // 119481
    "RealTimeBulkDataFlowSequence"  // 119512
    "Real-Time Bulk Data Flow Sequence"  // 119540
    "CameraPositionGroupSequence"  // 119573
    "Camera Position Group Sequence"  // 119600
    "IncludesInformation"  // 119630
    "Includes Information"  // 119649
    "TimeOfFrameGroupSequence"  // 119669
    "Time of Frame Group Sequence"  // 119693
    "ReferencedPatientAliasSequence"  // 119721
    "Referenced Patient Alias Sequence"  // 119751
    "VisitStatusID"  // 119784
    "Visit Status ID"  // 119797
    "AdmissionID"  // 119812
    "Admission ID"  // 119823
    "IssuerOfAdmissionID"  // 119835
    "Issuer of Admission ID"  // 119854
    "IssuerOfAdmissionIDSequence"  // 119876
    "Issuer of Admission ID Sequence"  // 119903
    "RouteOfAdmissions"  // 119934
    "Route of Admissions"  // 119951
    "ScheduledAdmissionDate"  // 119970
    "Scheduled Admission Date"  // 119992
    "ScheduledAdmissionTime"  // 120016
    "Scheduled Admission Time"  // 120038
    "ScheduledDischargeDate"  // 120062
    "Scheduled Discharge Date"  // 120084
    "ScheduledDischargeTime"  // 120108
    "Scheduled Discharge Time"  // 120130
    "ScheduledPatientInstitutionResidence"  // 120154
    "Scheduled Patient Institution Residence"  // 120190
    "AdmittingDate"  // 120229
    "Admitting Date"  // 120242
    "AdmittingTime"  // 120256
    "Admitting Time"  // 120269
    "DischargeDate"  // 120283
    "Discharge Date"  // 120296
    "DischargeTime"  // 120310
    "Discharge Time"  // 120323
    "DischargeDiagnosisDescription"  // 120337
    "Discharge Diagnosis Description"  // 120366
    "DischargeDiagnosisCodeSequence"  // 120397
    "Discharge Diagnosis Code Sequence"  // 120427
    "SpecialNeeds"  // 120460
    "Special Needs"  // 120472
    "ServiceEpisodeID"  // 120485
    "Service Episode ID"  // 120501
    "IssuerOfServiceEpisodeID"  // 120519
    "Issuer of Service Episode ID"  // 120543
    "ServiceEpisodeDescription"  // 120571
    "Service Episode Description"  // 120596
    "IssuerOfServiceEpisodeIDSequence"  // 120623
    "Issuer of Service Episode ID Sequence"  // 120655
    "PertinentDocumentsSequence"  // 120692
    "Pertinent Documents Sequence"  // 120718
    "PertinentResourcesSequence"  // 120746
    "Pertinent Resources Sequence"  // 120772
    "ResourceDescription"  // 120800
    "Resource Description"  // 120819
    "CurrentPatientLocation"  // 120839
    "Current Patient Location"  // 120861
    "PatientInstitutionResidence"  // 120885
    "Patient's Institution Residence"  // 120912
    "PatientState"  // 120943
    "Patient State"  // 120955
    "PatientClinicalTrialParticipationSequence"  // 120968
    "Patient Clinical Trial Participation Sequence"  // 121009
    "VisitComments"  // 121054
    "Visit Comments"  // 121067
    "WaveformOriginality"  // 121081
    "Waveform Originality"  // 121100
    "NumberOfWaveformChannels"  // 121120
    "Number of Waveform Channels"  // 121144
    "NumberOfWaveformSamples"  // 121171
    "Number of Waveform Samples"  // 121194
    "SamplingFrequency"  // 121220
    "Sampling Frequency"  // 121237
    "MultiplexGroupLabel"  // 121255
    "Multiplex Group Label"  // 121274
    "ChannelDefinitionSequence"  // 121295
    "Channel Definition Sequence"  // 121320
    "WaveformChannelNumber"  // 121347
    "Waveform Channel Number"  // 121368
    "ChannelLabel"  // 121391
    "Channel Label"  // 121403
    "ChannelStatus"  // 121416
    "Channel Status"  // 121429
    "ChannelSourceSequence"  // 121443
    "Channel Source Sequence"  // 121464
    "ChannelSourceModifiersSequence"  // 121487
    "Channel Source Modifiers Sequence"  // 121517
    "SourceWaveformSequence"  // 121550
    "Source Waveform Sequence"  // 121572
    "ChannelDerivationDescription"  // 121596
    "Channel Derivation Description"  // 121624
    "ChannelSensitivity"  // 121654
    "Channel Sensitivity"  // 121672
    "ChannelSensitivityUnitsSequence"  // 121691
    "Channel Sensitivity Units Sequence"  // 121722
    "ChannelSensitivityCorrectionFactor"  // 121756
    "Channel Sensitivity Correction Factor"  // 121790
    "ChannelBaseline"  // 121827
    "Channel Baseline"  // 121842
    "ChannelTimeSkew"  // 121858
    "Channel Time Skew"  // 121873
    "ChannelSampleSkew"  // 121890
    "Channel Sample Skew"  // 121907
    "ChannelOffset"  // 121926
    "Channel Offset"  // 121939
    "WaveformBitsStored"  // 121953
    "Waveform Bits Stored"  // 121971
    "FilterLowFrequency"  // 121991
    "Filter Low Frequency"  // 122009
    "FilterHighFrequency"  // 122029
    "Filter High Frequency"  // 122048
    "NotchFilterFrequency"  // 122069
    "Notch Filter Frequency"  // 122089
    "NotchFilterBandwidth"  // 122111
    "Notch Filter Bandwidth"  // 122131
    "WaveformDataDisplayScale"  // 122153
    "Waveform Data Display Scale"  // 122177
    "WaveformDisplayBackgroundCIELabValue"  // 122204
    "Waveform Display Background CIELab Value"  // 122240
    "WaveformPresentationGroupSequence"  // 122280
    "Waveform Presentation Group Sequence"  // 122313
    "PresentationGroupNumber"  // 122349
    "Presentation Group Number"  // 122372
    "ChannelDisplaySequence"  // 122397
    "Channel Display Sequence"  // 122419
    "ChannelRecommendedDisplayCIELabValue"  // 122443
    "Channel Recommended Display CIELab Value"  // 122479
    "ChannelPosition"  // 122519
    "Channel Position"  // 122534
    "DisplayShadingFlag"  // 122550
    "Display Shading Flag"  // 122568
    "FractionalChannelDisplayScale"  // 122588
    "Fractional Channel Display Scale"  // 122617
    "AbsoluteChannelDisplayScale"  // 122649
    "Absolute Channel Display Scale"  // 122676
    "MultiplexedAudioChannelsDescriptionCodeSequence"  // 122706
    "Multiplexed Audio Channels Description Code Sequence"  // 122753
    "ChannelIdentificationCode"  // 122805
    "Channel Identification Code"  // 122830
    "ChannelMode"  // 122857
    "Channel Mode"  // 122868
    "MultiplexGroupUID"  // 122880
    "Multiplex Group UID"  // 122897
    "PowerlineFrequency"  // 122916
    "Powerline Frequency"  // 122934
    "ChannelImpedanceSequence"  // 122953
    "Channel Impedance Sequence"  // 122977
    "ImpedanceValue"  // 123003
    "Impedance Value"  // 123017
    "ImpedanceMeasurementDateTime"  // 123032
    "Impedance Measurement DateTime"  // 123060
    "ImpedanceMeasurementFrequency"  // 123090
    "Impedance Measurement Frequency"  // 123119
    "ImpedanceMeasurementCurrentType"  // 123150
    "Impedance Measurement Current Type"  // 123181
    "WaveformAmplifierType"  // 123215
    "Waveform Amplifier Type"  // 123236
    "FilterLowFrequencyCharacteristicsSequence"  // 123259
    "Filter Low Frequency Characteristics Sequence"  // 123300
    "FilterHighFrequencyCharacteristicsSequence"  // 123345
    "Filter High Frequency Characteristics Sequence"  // 123387
    "SummarizedFilterLookupTableSequence"  // 123433
    "Summarized Filter Lookup Table Sequence"  // 123468
    "NotchFilterCharacteristicsSequence"  // 123507
    "Notch Filter Characteristics Sequence"  // 123541
    "WaveformFilterType"  // 123578
    "Waveform Filter Type"  // 123596
    "AnalogFilterCharacteristicsSequence"  // 123616
    "Analog Filter Characteristics Sequence"  // 123651
    "AnalogFilterRollOff"  // 123689
    "Analog Filter Roll Off"  // 123708
    "AnalogFilterTypeCodeSequence"  // 123730
    "Analog Filter Type Code Sequence"  // 123758
    "DigitalFilterCharacteristicsSequence"  // 123790
    "Digital Filter Characteristics Sequence"  // 123826
    "DigitalFilterOrder"  // 123865
    "Digital Filter Order"  // 123883
    "DigitalFilterTypeCodeSequence"  // 123903
    "Digital Filter Type Code Sequence"  // 123932
    "WaveformFilterDescription"  // 123965
    "Waveform Filter Description"  // 123990
    "FilterLookupTableSequence"  // 124017
    "Filter Lookup Table Sequence"  // 124042
    "FilterLookupTableDescription"  // 124070
    "Filter Lookup Table Description"  // 124098
    "FrequencyEncodingCodeSequence"  // 124129
    "Frequency Encoding Code Sequence"  // 124158
    "MagnitudeEncodingCodeSequence"  // 124190
    "Magnitude Encoding Code Sequence"  // 124219
    "FilterLookupTableData"  // 124251
    "Filter Lookup Table Data"  // 124272
    "ScheduledStationAETitle"  // 124296
    "Scheduled Station AE Title"  // 124319
    "ScheduledProcedureStepStartDate"  // 124345
    "Scheduled Procedure Step Start Date"  // 124376
    "ScheduledProcedureStepStartTime"  // 124411
    "Scheduled Procedure Step Start Time"  // 124442
    "ScheduledProcedureStepEndDate"  // 124477
    "Scheduled Procedure Step End Date"  // 124506
    "ScheduledProcedureStepEndTime"  // 124539
    "Scheduled Procedure Step End Time"  // 124568
    "ScheduledPerformingPhysicianName"  // 124601
    "Scheduled Performing Physician's Name"  // 124633
    "ScheduledProcedureStepDescription"  // 124670
    "Scheduled Procedure Step Description"  // 124703
    "ScheduledProtocolCodeSequence"  // 124739
    "Scheduled Protocol Code Sequence"  // 124768
    "ScheduledProcedureStepID"  // 124800
    "Scheduled Procedure Step ID"  // 124824
    "StageCodeSequence"  // 124851
    "Stage Code Sequence"  // 124868
    "ScheduledPerformingPhysicianIdentificationSequence"  // 124887
    "Scheduled Performing Physician Identification Sequence"  // 124937
    "ScheduledStationName"  // 124991
    "Scheduled Station Name"  // 125011
    "ScheduledProcedureStepLocation"  // 125033
    "Scheduled Procedure Step Location"  // 125063
    "PreMedication"  // 125096
    "Pre-Medication"  // 125109
    "ScheduledProcedureStepStatus"  // 125123
    "Scheduled Procedure Step Status"  // 125151
    "OrderPlacerIdentifierSequence"  // 125182
    "Order Placer Identifier Sequence"  // 125211
    "OrderFillerIdentifierSequence"  // 125243
    "Order Filler Identifier Sequence"  // 125272
    "LocalNamespaceEntityID"  // 125304
    "Local Namespace Entity ID"  // 125326
    "UniversalEntityID"  // 125351
    "Universal Entity ID"  // 125368
    "UniversalEntityIDType"  // 125387
    "Universal Entity ID Type"  // 125408
    "IdentifierTypeCode"  // 125432
    "Identifier Type Code"  // 125450
    "AssigningFacilitySequence"  // 125470
    "Assigning Facility Sequence"  // 125495
    "AssigningJurisdictionCodeSequence"  // 125522
    "Assigning Jurisdiction Code Sequence"  // 125555
    "AssigningAgencyOrDepartmentCodeSequence"  // 125591
    "Assigning Agency or Department Code Sequence"  // 125630
    "ScheduledProcedureStepSequence"  // 125674
    "Scheduled Procedure Step Sequence"  // 125704
    "ReferencedNonImageCompositeSOPInstanceSequence"  // 125737
    "Referenced Non-Image Composite SOP Instance Sequence"  // 125783
    "PerformedStationAETitle"  // 125835
    "Performed Station AE Title"  // 125858
    "PerformedStationName"  // 125884
    "Performed Station Name"  // 125904
    "PerformedLocation"  // 125926
    "Performed Location"  // 125943
    "PerformedProcedureStepStartDate"  // 125961
    "Performed Procedure Step Start Date"  // 125992
    "PerformedProcedureStepStartTime"  // 126027
    "Performed Procedure Step Start Time"  // 126058
    "PerformedProcedureStepEndDate"  // 126093
    "Performed Procedure Step End Date"  // 126122
    "PerformedProcedureStepEndTime"  // 126155
    "Performed Procedure Step End Time"  // 126184
    "PerformedProcedureStepStatus"  // 126217
    "Performed Procedure Step Status"  // 126245
    "PerformedProcedureStepID"  // 126276
    "Performed Procedure Step ID"  // 126300
    "PerformedProcedureStepDescription"  // 126327
    "Performed Procedure Step Description"  // 126360
    "PerformedProcedureTypeDescription"  // 126396
    "Performed Procedure Type Description"  // 126429
    "PerformedProtocolCodeSequence"  // 126465
    "Performed Protocol Code Sequence"  // 126494
    "PerformedProtocolType"  // 126526
    "Performed Protocol Type"  // 126547
    "ScheduledStepAttributesSequence"  // 126570
    "Scheduled Step Attributes Sequence"  // 126601
    "RequestAttributesSequence"  // 126635
    "Request Attributes Sequence"  // 126660
    "CommentsOnThePerformedProcedureStep"  // 126687
    "Comments on the Performed Procedure Step"  // 126722
    "PerformedProcedureStepDiscontinuationReasonCodeSequence"  // 126762
    "Performed Procedure Step Discontinuation Reason Code Sequence"  // 126817
    "QuantitySequence"  // 126878
    "Quantity Sequence"  // 126894
    "Quantity"  // 126911
    "MeasuringUnitsSequence"  // 126919
    "Measuring Units Sequence"  // 126941
    "BillingItemSequence"  // 126965
    "Billing Item Sequence"  // 126984
    "TotalTimeOfFluoroscopy"  // 127005
    "Total Time of Fluoroscopy"  // 127027
    "TotalNumberOfExposures"  // 127052
    "Total Number of Exposures"  // 127074
    "EntranceDose"  // 127099
    "Entrance Dose"  // 127111
    "ExposedArea"  // 127124
    "Exposed Area"  // 127135
    "DistanceSourceToEntrance"  // 127147
    "Distance Source to Entrance"  // 127171
    "DistanceSourceToSupport"  // 127198
    "Distance Source to Support"  // 127221
    "ExposureDoseSequence"  // 127247
    "Exposure Dose Sequence"  // 127267
    "CommentsOnRadiationDose"  // 127289
    "Comments on Radiation Dose"  // 127312
    "XRayOutput"  // 127338
    "X-Ray Output"  // 127348
    "HalfValueLayer"  // 127360
    "Half Value Layer"  // 127374
    "OrganDose"  // 127390
    "Organ Dose"  // 127399
    "OrganExposed"  // 127409
    "Organ Exposed"  // 127421
    "BillingProcedureStepSequence"  // 127434
    "Billing Procedure Step Sequence"  // 127462
    "FilmConsumptionSequence"  // 127493
    "Film Consumption Sequence"  // 127516
    "BillingSuppliesAndDevicesSequence"  // 127541
    "Billing Supplies and Devices Sequence"  // 127574
    "ReferencedProcedureStepSequence"  // 127611
    "Referenced Procedure Step Sequence"  // 127642
    "PerformedSeriesSequence"  // 127676
    "Performed Series Sequence"  // 127699
    "CommentsOnTheScheduledProcedureStep"  // 127724
    "Comments on the Scheduled Procedure Step"  // 127759
    "ProtocolContextSequence"  // 127799
    "Protocol Context Sequence"  // 127822
    "ContentItemModifierSequence"  // 127847
    "Content Item Modifier Sequence"  // 127874
    "ScheduledSpecimenSequence"  // 127904
    "Scheduled Specimen Sequence"  // 127929
    "SpecimenAccessionNumber"  // 127956
    "Specimen Accession Number"  // 127979
    "ContainerIdentifier"  // 128004
    "Container Identifier"  // 128023
    "IssuerOfTheContainerIdentifierSequence"  // 128043
    "Issuer of the Container Identifier Sequence"  // 128081
    "AlternateContainerIdentifierSequence"  // 128124
    "Alternate Container Identifier Sequence"  // 128160
    "ContainerTypeCodeSequence"  // 128199
    "Container Type Code Sequence"  // 128224
    "ContainerDescription"  // 128252
    "Container Description"  // 128272
    "ContainerComponentSequence"  // 128293
    "Container Component Sequence"  // 128319
    "SpecimenSequence"  // 128347
    "Specimen Sequence"  // 128363
    "SpecimenIdentifier"  // 128380
    "Specimen Identifier"  // 128398
    "SpecimenDescriptionSequenceTrial"  // 128417
    "Specimen Description Sequence (Trial)"  // 128449
    "SpecimenDescriptionTrial"  // 128486
    "Specimen Description (Trial)"  // 128510
    "SpecimenUID"  // 128538
    "Specimen UID"  // 128549
    "AcquisitionContextSequence"  // 128561
    "Acquisition Context Sequence"  // 128587
    "AcquisitionContextDescription"  // 128615
    "Acquisition Context Description"  // 128644
    "SpecimenDescriptionSequence"  // 128675
    "Specimen Description Sequence"  // 128702
    "IssuerOfTheSpecimenIdentifierSequence"  // 128731
    "Issuer of the Specimen Identifier Sequence"  // 128768
    "SpecimenTypeCodeSequence"  // 128810
    "Specimen Type Code Sequence"  // 128834
    "SpecimenShortDescription"  // 128861
    "Specimen Short Description"  // 128885
    "SpecimenDetailedDescription"  // 128911
    "Specimen Detailed Description"  // 128938
    "SpecimenPreparationSequence"  // 128967
    "Specimen Preparation Sequence"  // 128994
    "SpecimenPreparationStepContentItemSequence"  // 129023
    "Specimen Preparation Step Content Item Sequence"  // 129065
    "SpecimenLocalizationContentItemSequence"  // 129112
    "Specimen Localization Content Item Sequence"  // 129151
    "SlideIdentifier"  // 129194
    "Slide Identifier"  // 129209
    "WholeSlideMicroscopyImageFrameTypeSequence"  // 129225
    "Whole Slide Microscopy Image Frame Type Sequence"  // 129267
    "ImageCenterPointCoordinatesSequence"  // 129315
    "Image Center Point Coordinates Sequence"  // 129350
    "XOffsetInSlideCoordinateSystem"  // 129389
    "X Offset in Slide Coordinate System"  // 129419
    "YOffsetInSlideCoordinateSystem"  // 129454
    "Y Offset in Slide Coordinate System"  // 129484
    "ZOffsetInSlideCoordinateSystem"  // 129519
    "Z Offset in Slide Coordinate System"  // 129549
    "PixelSpacingSequence"  // 129584
    "Pixel Spacing Sequence"  // 129604
    "CoordinateSystemAxisCodeSequence"  // 129626
    "Coordinate System Axis Code Sequence"  // 129658
    "MeasurementUnitsCodeSequence"  // 129694
    "Measurement Units Code Sequence"  // 129722
    "VitalStainCodeSequenceTrial"  // 129753
    "Vital Stain Code Sequence (Trial)"  // 129780
    "RequestedProcedureID"  // 129813
    "Requested Procedure ID"  // 129833
    "ReasonForTheRequestedProcedure"  // 129855
    "Reason for the Requested Procedure"  // 129885
    "RequestedProcedurePriority"  // 129919
    "Requested Procedure Priority"  // 129945
    "PatientTransportArrangements"  // 129973
    "Patient Transport Arrangements"  // 130001
    "RequestedProcedureLocation"  // 130031
    "Requested Procedure Location"  // 130057
    "PlacerOrderNumberProcedure"  // 130085
    "Placer Order Number / Procedure"  // 130111
    "FillerOrderNumberProcedure"  // 130142
    "Filler Order Number / Procedure"  // 130168
    "ConfidentialityCode"  // 130199
    "Confidentiality Code"  // 130218
    "ReportingPriority"  // 130238
    "Reporting Priority"  // 130255
    "ReasonForRequestedProcedureCodeSequence"  // 130273
    "Reason for Requested Procedure Code Sequence"  // 130312
    "NamesOfIntendedRecipientsOfResults"  // 130356
    "Names of Intended Recipients of Results"  // 130390
    "IntendedRecipientsOfResultsIdentificationSequence"  // 130429
    "Intended Recipients of Results Identification Sequence"  // 130478
    "ReasonForPerformedProcedureCodeSequence"  // 130532
    "Reason For Performed Procedure Code Sequence"  // 130571
    "RequestedProcedureDescriptionTrial"  // 130615
    "Requested Procedure Description (Trial)"  // 130649
    "PersonIdentificationCodeSequence"  // 130688
    "Person Identification Code Sequence"  // 130720
    "PersonAddress"  // 130755
    "Person's Address"  // 130768
    "PersonTelephoneNumbers"  // 130784
    "Person's Telephone Numbers"  // 130806
    "PersonTelecomInformation"  // 130832
    "Person's Telecom Information"  // 130856
    "RequestedProcedureComments"  // 130884
    "Requested Procedure Comments"  // 130910
    "ReasonForTheImagingServiceRequest"  // 130938
    "Reason for the Imaging Service Request"  // 130971
    "IssueDateOfImagingServiceRequest"  // 131009
    "Issue Date of Imaging Service Request"  // 131041
    "IssueTimeOfImagingServiceRequest"  // 131078
    "Issue Time of Imaging Service Request"  // 131110
    "PlacerOrderNumberImagingServiceRequestRetired"  // 131147
    "Placer Order Number / Imaging Service Request (Retired)"  // 131192
    "FillerOrderNumberImagingServiceRequestRetired"  // 131247
    "Filler Order Number / Imaging Service Request (Retired)"  // 131292
    "OrderEnteredBy"  // 131347
    "Order Entered By"  // 131361
    "OrderEntererLocation"  // 131377
    "Order Enterer's Location"  // 131397
    "OrderCallbackPhoneNumber"  // 131421
    "Order Callback Phone Number"  // 131445
    "OrderCallbackTelecomInformation"  // 131472
    "Order Callback Telecom Information"  // 131503
    "PlacerOrderNumberImagingServiceRequest"  // 131537
    "Placer Order Number / Imaging Service Request"  // 131575
    "FillerOrderNumberImagingServiceRequest"  // 131620
    "Filler Order Number / Imaging Service Request"  // 131658
    "ImagingServiceRequestComments"  // 131703
    "Imaging Service Request Comments"  // 131732
    "ConfidentialityConstraintOnPatientDataDescription"  // 131764
    "Confidentiality Constraint on Patient Data Description"  // 131813
    "GeneralPurposeScheduledProcedureStepStatus"  // 131867
    "General Purpose Scheduled Procedure Step Status"  // 131909
    "GeneralPurposePerformedProcedureStepStatus"  // 131956
    "General Purpose Performed Procedure Step Status"  // 131998
    "GeneralPurposeScheduledProcedureStepPriority"  // 132045
    "General Purpose Scheduled Procedure Step Priority"  // 132089
    "ScheduledProcessingApplicationsCodeSequence"  // 132138
    "Scheduled Processing Applications Code Sequence"  // 132181
    "ScheduledProcedureStepStartDateTime"  // 132228
    "Scheduled Procedure Step Start DateTime"  // 132263
    "MultipleCopiesFlag"  // 132302
    "Multiple Copies Flag"  // 132320
    "PerformedProcessingApplicationsCodeSequence"  // 132340
    "Performed Processing Applications Code Sequence"  // 132383
    "ScheduledProcedureStepExpirationDateTime"  // 132430
    "Scheduled Procedure Step Expiration DateTime"  // 132470
    "HumanPerformerCodeSequence"  // 132514
    "Human Performer Code Sequence"  // 132540
    "ScheduledProcedureStepModificationDateTime"  // 132569
    "Scheduled Procedure Step Modification DateTime"  // 132611
    "ExpectedCompletionDateTime"  // 132657
    "Expected Completion DateTime"  // 132683
    "ResultingGeneralPurposePerformedProcedureStepsSequence"  // 132711
    "Resulting General Purpose Performed Procedure Steps Sequence"  // 132765
    "ReferencedGeneralPurposeScheduledProcedureStepSequence"  // 132825
    "Referenced General Purpose Scheduled Procedure Step Sequence"  // 132879
    "ScheduledWorkitemCodeSequence"  // 132939
    "Scheduled Workitem Code Sequence"  // 132968
    "PerformedWorkitemCodeSequence"  // 133000
    "Performed Workitem Code Sequence"  // 133029
    "InputAvailabilityFlag"  // 133061
    "Input Availability Flag"  // 133082
    "InputInformationSequence"  // 133105
    "Input Information Sequence"  // 133129
    "RelevantInformationSequence"  // 133155
    "Relevant Information Sequence"  // 133182
    "ReferencedGeneralPurposeScheduledProcedureStepTransactionUID"  // 133211
    "Referenced General Purpose Scheduled Procedure Step Transaction UID"  // 133271
    "ScheduledStationNameCodeSequence"  // 133338
    "Scheduled Station Name Code Sequence"  // 133370
    "ScheduledStationClassCodeSequence"  // 133406
    "Scheduled Station Class Code Sequence"  // 133439
    "ScheduledStationGeographicLocationCodeSequence"  // 133476
    "Scheduled Station Geographic Location Code Sequence"  // 133522
    "PerformedStationNameCodeSequence"  // 133573
    "Performed Station Name Code Sequence"  // 133605
    "PerformedStationClassCodeSequence"  // 133641
    "Performed Station Class Code Sequence"  // 133674
    "PerformedStationGeographicLocationCodeSequence"  // 133711
    "Performed Station Geographic Location Code Sequence"  // 133757
    "RequestedSubsequentWorkitemCodeSequence"  // 133808
    "Requested Subsequent Workitem Code Sequence"  // 133847
    "NonDICOMOutputCodeSequence"  // 133890
    "Non-DICOM Output Code Sequence"  // 133916
    "OutputInformationSequence"  // 133946
    "Output Information Sequence"  // 133971
    "ScheduledHumanPerformersSequence"  // 133998
    "Scheduled Human Performers Sequence"  // 134030
    "ActualHumanPerformersSequence"  // 134065
    "Actual Human Performers Sequence"  // 134094
    "HumanPerformerOrganization"  // 134126
    "Human Performer's Organization"  // 134152
    "HumanPerformerName"  // 134182
    "Human Performer's Name"  // 134200
    "RawDataHandling"  // 134222
    "Raw Data Handling"  // 134237
    "InputReadinessState"  // 134254
    "Input Readiness State"  // 134273
    "PerformedProcedureStepStartDateTime"  // 134294
    "Performed Procedure Step Start DateTime"  // 134329
    "PerformedProcedureStepEndDateTime"  // 134368
    "Performed Procedure Step End DateTime"  // 134401
    "ProcedureStepCancellationDateTime"  // 134438
    "Procedure Step Cancellation DateTime"  // 134471
    "OutputDestinationSequence"  // 134507
    "Output Destination Sequence"  // 134532
    "DICOMStorageSequence"  // 134559
    "DICOM Storage Sequence"  // 134579
    "STOWRSStorageSequence"  // 134601
    "STOW-RS Storage Sequence"  // 134622
    "StorageURL"  // 134646
    "Storage URL"  // 134656
    "XDSStorageSequence"  // 134667
    "XDS Storage Sequence"  // 134685
    "EntranceDoseInmGy"  // 134705
    "Entrance Dose in mGy"  // 134722
    "EntranceDoseDerivation"  // 134742
    "Entrance Dose Derivation"  // 134764
    "ParametricMapFrameTypeSequence"  // 134788
    "Parametric Map Frame Type Sequence"  // 134818
    "ReferencedImageRealWorldValueMappingSequence"  // 134852
    "Referenced Image Real World Value Mapping Sequence"  // 134896
    "RealWorldValueMappingSequence"  // 134946
    "Real World Value Mapping Sequence"  // 134975
    "PixelValueMappingCodeSequence"  // 135008
    "Pixel Value Mapping Code Sequence"  // 135037
    "LUTLabel"  // 135070
    "LUT Label"  // 135078
    "RealWorldValueLastValueMapped"  // 135087
    "Real World Value Last Value Mapped"  // 135116
    "RealWorldValueLUTData"  // 135150
    "Real World Value LUT Data"  // 135171
    "DoubleFloatRealWorldValueLastValueMapped"  // 135196
    "Double Float Real World Value Last Value Mapped"  // 135236
    "DoubleFloatRealWorldValueFirstValueMapped"  // 135283
    "Double Float Real World Value First Value Mapped"  // 135324
    "RealWorldValueFirstValueMapped"  // 135372
    "Real World Value First Value Mapped"  // 135402
    "QuantityDefinitionSequence"  // 135437
    "Quantity Definition Sequence"  // 135463
    "RealWorldValueIntercept"  // 135491
    "Real World Value Intercept"  // 135514
    "RealWorldValueSlope"  // 135540
    "Real World Value Slope"  // 135559
    "FindingsFlagTrial"  // 135581
    "Findings Flag (Trial)"  // 135598
    "RelationshipType"  // 135619
    "Relationship Type"  // 135635
    "FindingsSequenceTrial"  // 135652
    "Findings Sequence (Trial)"  // 135673
    "FindingsGroupUIDTrial"  // 135698
    "Findings Group UID (Trial)"  // 135719
    "ReferencedFindingsGroupUIDTrial"  // 135745
    "Referenced Findings Group UID (Trial)"  // 135776
    "FindingsGroupRecordingDateTrial"  // 135813
    "Findings Group Recording Date (Trial)"  // 135844
    "FindingsGroupRecordingTimeTrial"  // 135881
    "Findings Group Recording Time (Trial)"  // 135912
    "FindingsSourceCategoryCodeSequenceTrial"  // 135949
    "Findings Source Category Code Sequence (Trial)"  // 135988
    "VerifyingOrganization"  // 136034
    "Verifying Organization"  // 136055
    "DocumentingOrganizationIdentifierCodeSequenceTrial"  // 136077
    "Documenting Organization Identifier Code Sequence (Trial)"  // 136127
    "VerificationDateTime"  // 136184
    "Verification DateTime"  // 136204
    "ObservationDateTime"  // 136225
    "Observation DateTime"  // 136244
    "ObservationStartDateTime"  // 136264
    "Observation Start DateTime"  // 136288
    "EffectiveStartDateTime"  // 136314
    "Effective Start DateTime"  // 136336
    "EffectiveStopDateTime"  // 136360
    "Effective Stop DateTime"  // 136381
    "ValueType"  // 136404
    "Value Type"  // 136413
    "ConceptNameCodeSequence"  // 136423
    "Concept Name Code Sequence"  // 136446
    "MeasurementPrecisionDescriptionTrial"  // 136472
    "Measurement Precision Description (Trial)"  // 136508
    "ContinuityOfContent"  // 136549
    "Continuity Of Content"  // 136568
    "UrgencyOrPriorityAlertsTrial"  // 136589
    "Urgency or Priority Alerts (Trial)"  // 136617
    "SequencingIndicatorTrial"  // 136651
    "Sequencing Indicator (Trial)"  // 136675
    "DocumentIdentifierCodeSequenceTrial"  // 136703
    "Document Identifier Code Sequence (Trial)"  // 136738
    "DocumentAuthorTrial"  // 136779
    "Document Author (Trial)"  // 136798
    "DocumentAuthorIdentifierCodeSequenceTrial"  // 136821
    "Document Author Identifier Code Sequence (Trial)"  // 136862
    "IdentifierCodeSequenceTrial"  // 136910
    "Identifier Code Sequence (Trial)"  // 136937
    "VerifyingObserverSequence"  // 136969
    "Verifying Observer Sequence"  // 136994
    "ObjectBinaryIdentifierTrial"  // 137021
    "Object Binary Identifier (Trial)"  // 137048
    "VerifyingObserverName"  // 137080
    "Verifying Observer Name"  // 137101
    "DocumentingObserverIdentifierCodeSequenceTrial"  // 137124
    "Documenting Observer Identifier Code Sequence (Trial)"  // 137170
    "AuthorObserverSequence"  // 137223
    "Author Observer Sequence"  // 137245
    "ParticipantSequence"  // 137269
    "Participant Sequence"  // 137288
    "CustodialOrganizationSequence"  // 137308
    "Custodial Organization Sequence"  // 137337
    "ParticipationType"  // 137368
    "Participation Type"  // 137385
    "ParticipationDateTime"  // 137403
    "Participation DateTime"  // 137424
    "ObserverType"  // 137446
    "Observer Type"  // 137458
    "ProcedureIdentifierCodeSequenceTrial"  // 137471
    "Procedure Identifier Code Sequence (Trial)"  // 137507
    "VerifyingObserverIdentificationCodeSequence"  // 137549
    "Verifying Observer Identification Code Sequence"  // 137592
    "ObjectDirectoryBinaryIdentifierTrial"  // 137639
    "Object Directory Binary Identifier (Trial)"  // 137675
    "EquivalentCDADocumentSequence"  // 137717
    "Equivalent CDA Document Sequence"  // 137746
    "ReferencedWaveformChannels"  // 137778
    "Referenced Waveform Channels"  // 137804
    "DateOfDocumentOrVerbalTransactionTrial"  // 137832
    "Date of Document or Verbal Transaction (Trial)"  // 137870
    "TimeOfDocumentCreationOrVerbalTransactionTrial"  // 137916
    "Time of Document Creation or Verbal Transaction (Trial)"  // 137962
    "DateTime"  // 138017
    "Date"  // 138025
    "Time"  // 138029
    "PersonName"  // 138033
    "Person Name"  // 138043
    "UID"  // 138054
    "ReportStatusIDTrial"  // 138057
    "Report Status ID (Trial)"  // 138076
    "TemporalRangeType"  // 138100
    "Temporal Range Type"  // 138117
    "ReferencedSamplePositions"  // 138136
    "Referenced Sample Positions"  // 138161
    "ReferencedFrameNumbers"  // 138188
    "Referenced Frame Numbers"  // 138210
    "ReferencedTimeOffsets"  // 138234
    "Referenced Time Offsets"  // 138255
    "ReferencedDateTime"  // 138278
    "Referenced DateTime"  // 138296
    "TextValue"  // 138315
    "Text Value"  // 138324
    "FloatingPointValue"  // 138334
    "Floating Point Value"  // 138352
    "RationalNumeratorValue"  // 138372
    "Rational Numerator Value"  // 138394
    "RationalDenominatorValue"  // 138418
    "Rational Denominator Value"  // 138442
    "ObservationCategoryCodeSequenceTrial"  // 138468
    "Observation Category Code Sequence (Trial)"  // 138504
    "ConceptCodeSequence"  // 138546
    "Concept Code Sequence"  // 138565
    "BibliographicCitationTrial"  // 138586
    "Bibliographic Citation (Trial)"  // 138612
    "PurposeOfReferenceCodeSequence"  // 138642
    "Purpose of Reference Code Sequence"  // 138672
    "ObservationUID"  // 138706
    "Observation UID"  // 138720
    "ReferencedObservationUIDTrial"  // 138735
    "Referenced Observation UID (Trial)"  // 138764
    "ReferencedObservationClassTrial"  // 138798
    "Referenced Observation Class (Trial)"  // 138829
    "ReferencedObjectObservationClassTrial"  // 138865
    "Referenced Object Observation Class (Trial)"  // 138902
    "AnnotationGroupNumber"  // 138945
    "Annotation Group Number"  // 138966
    "ObservationDateTrial"  // 138989
    "Observation Date (Trial)"  // 139009
    "ObservationTimeTrial"  // 139033
    "Observation Time (Trial)"  // 139053
    "MeasurementAutomationTrial"  // 139077
    "Measurement Automation (Trial)"  // 139103
    "ModifierCodeSequence"  // 139133
    "Modifier Code Sequence"  // 139153
    "IdentificationDescriptionTrial"  // 139175
    "Identification Description (Trial)"  // 139205
    "CoordinatesSetGeometricTypeTrial"  // 139239
    "Coordinates Set Geometric Type (Trial)"  // 139271
    "AlgorithmCodeSequenceTrial"  // 139309
    "Algorithm Code Sequence (Trial)"  // 139335
    "AlgorithmDescriptionTrial"  // 139366
    "Algorithm Description (Trial)"  // 139391
    "PixelCoordinatesSetTrial"  // 139420
    "Pixel Coordinates Set (Trial)"  // 139444
    "MeasuredValueSequence"  // 139473
    "Measured Value Sequence"  // 139494
    "NumericValueQualifierCodeSequence"  // 139517
    "Numeric Value Qualifier Code Sequence"  // 139550
    "CurrentObserverTrial"  // 139587
    "Current Observer (Trial)"  // 139607
    "NumericValue"  // 139631
    "Numeric Value"  // 139643
    "ReferencedAccessionSequenceTrial"  // 139656
    "Referenced Accession Sequence (Trial)"  // 139688
    "ReportStatusCommentTrial"  // 139725
    "Report Status Comment (Trial)"  // 139749
    "ProcedureContextSequenceTrial"  // 139778
    "Procedure Context Sequence (Trial)"  // 139807
    "VerbalSourceTrial"  // 139841
    "Verbal Source (Trial)"  // 139858
    "AddressTrial"  // 139879
    "Address (Trial)"  // 139891
    "TelephoneNumberTrial"  // 139906
    "Telephone Number (Trial)"  // 139926
    "VerbalSourceIdentifierCodeSequenceTrial"  // 139950
    "Verbal Source Identifier Code Sequence (Trial)"  // 139989
    "PredecessorDocumentsSequence"  // 140035
    "Predecessor Documents Sequence"  // 140063
    "ReferencedRequestSequence"  // 140093
    "Referenced Request Sequence"  // 140118
    "PerformedProcedureCodeSequence"  // 140145
    "Performed Procedure Code Sequence"  // 140175
    "CurrentRequestedProcedureEvidenceSequence"  // 140208
    "Current Requested Procedure Evidence Sequence"  // 140249
    "ReportDetailSequenceTrial"  // 140294
    "Report Detail Sequence (Trial)"  // 140319
    "PertinentOtherEvidenceSequence"  // 140349
    "Pertinent Other Evidence Sequence"  // 140379
    "HL7StructuredDocumentReferenceSequence"  // 140412
    "HL7 Structured Document Reference Sequence"  // 140450
    "ObservationSubjectUIDTrial"  // 140492
    "Observation Subject UID (Trial)"  // 140518
    "ObservationSubjectClassTrial"  // 140549
    "Observation Subject Class (Trial)"  // 140577
    "ObservationSubjectTypeCodeSequenceTrial"  // 140610
    "Observation Subject Type Code Sequence (Trial)"  // 140649
    "CompletionFlag"  // 140695
    "Completion Flag"  // 140709
    "CompletionFlagDescription"  // 140724
    "Completion Flag Description"  // 140749
    "VerificationFlag"  // 140776
    "Verification Flag"  // 140792
    "ArchiveRequested"  // 140809
    "Archive Requested"  // 140825
    "PreliminaryFlag"  // 140842
    "Preliminary Flag"  // 140857
    "ContentTemplateSequence"  // 140873
    "Content Template Sequence"  // 140896
    "IdenticalDocumentsSequence"  // 140921
    "Identical Documents Sequence"  // 140947
    "ObservationSubjectContextFlagTrial"  // 140975
    "Observation Subject Context Flag (Trial)"  // 141009
    "ObserverContextFlagTrial"  // 141049
    "Observer Context Flag (Trial)"  // 141073
    "ProcedureContextFlagTrial"  // 141102
    "Procedure Context Flag (Trial)"  // 141127
    "ContentSequence"  // 141157
    "Content Sequence"  // 141172
    "RelationshipSequenceTrial"  // 141188
    "Relationship Sequence (Trial)"  // 141213
    "RelationshipTypeCodeSequenceTrial"  // 141242
    "Relationship Type Code Sequence (Trial)"  // 141275
    "LanguageCodeSequenceTrial"  // 141314
    "Language Code Sequence (Trial)"  // 141339
    "TabulatedValuesSequence"  // 141369
    "Tabulated Values Sequence"  // 141392
    "NumberOfTableRows"  // 141417
    "Number of Table Rows"  // 141434
    "NumberOfTableColumns"  // 141454
    "Number of Table Columns"  // 141474
    "TableRowNumber"  // 141497
    "Table Row Number"  // 141511
    "TableColumnNumber"  // 141527
    "Table Column Number"  // 141544
    "TableRowDefinitionSequence"  // 141563
    "Table Row Definition Sequence"  // 141589
    "TableColumnDefinitionSequence"  // 141618
    "Table Column Definition Sequence"  // 141647
    "CellValuesSequence"  // 141679
    "Cell Values Sequence"  // 141697
    "UniformResourceLocatorTrial"  // 141717
    "Uniform Resource Locator (Trial)"  // 141744
    "WaveformAnnotationSequence"  // 141776
    "Waveform Annotation Sequence"  // 141802
    "StructuredWaveformAnnotationSequence"  // 141830
    "Structured Waveform Annotation Sequence"  // 141866
    "WaveformAnnotationDisplaySelectionSequence"  // 141905
    "Waveform Annotation Display Selection Sequence"  // 141947
    "ReferencedMontageIndex"  // 141993
    "Referenced Montage Index"  // 142015
    "WaveformTextualAnnotationSequence"  // 142039
    "Waveform Textual Annotation Sequence"  // 142072
    "AnnotationDateTime"  // 142108
    "Annotation DateTime"  // 142126
    "DisplayedWaveformSegmentSequence"  // 142145
    "Displayed Waveform Segment Sequence"  // 142177
    "SegmentDefinitionDateTime"  // 142212
    "Segment Definition DateTime"  // 142237
    "MontageActivationSequence"  // 142264
    "Montage Activation Sequence"  // 142289
    "MontageActivationTimeOffset"  // 142316
    "Montage Activation Time Offset"  // 142343
    "WaveformMontageSequence"  // 142373
    "Waveform Montage Sequence"  // 142396
    "ReferencedMontageChannelNumber"  // 142421
    "Referenced Montage Channel Number"  // 142451
    "MontageName"  // 142484
    "Montage Name"  // 142495
    "MontageChannelSequence"  // 142507
    "Montage Channel Sequence"  // 142529
    "MontageIndex"  // 142553
    "Montage Index"  // 142565
    "MontageChannelNumber"  // 142578
    "Montage Channel Number"  // 142598
    "MontageChannelLabel"  // 142620
    "Montage Channel Label"  // 142639
    "MontageChannelSourceCodeSequence"  // 142660
    "Montage Channel Source Code Sequence"  // 142692
    "ContributingChannelSourcesSequence"  // 142728
    "Contributing Channel Sources Sequence"  // 142762
    "ChannelWeight"  // 142799
    "Channel Weight"  // 142812
    "TemplateIdentifier"  // 142826
    "Template Identifier"  // 142844
    "TemplateVersion"  // 142863
    "Template Version"  // 142878
    "TemplateLocalVersion"  // 142894
    "Template Local Version"  // 142914
    "TemplateExtensionFlag"  // 142936
    "Template Extension Flag"  // 142957
    "TemplateExtensionOrganizationUID"  // 142980
    "Template Extension Organization UID"  // 143012
    "TemplateExtensionCreatorUID"  // 143047
    "Template Extension Creator UID"  // 143074
    "ReferencedContentItemIdentifier"  // 143104
    "Referenced Content Item Identifier"  // 143135
    "HL7InstanceIdentifier"  // 143169
    "HL7 Instance Identifier"  // 143190
    "HL7DocumentEffectiveTime"  // 143213
    "HL7 Document Effective Time"  // 143237
    "HL7DocumentTypeCodeSequence"  // 143264
    "HL7 Document Type Code Sequence"  // 143291
    "DocumentClassCodeSequence"  // 143322
    "Document Class Code Sequence"  // 143347
    "RetrieveURI"  // 143375
    "Retrieve URI"  // 143386
    "RetrieveLocationUID"  // 143398
    "Retrieve Location UID"  // 143417
    "TypeOfInstances"  // 143438
    "Type of Instances"  // 143453
    "DICOMRetrievalSequence"  // 143470
    "DICOM Retrieval Sequence"  // 143492
    "DICOMMediaRetrievalSequence"  // 143516
    "DICOM Media Retrieval Sequence"  // 143543
    "WADORetrievalSequence"  // 143573
    "WADO Retrieval Sequence"  // 143594
    "XDSRetrievalSequence"  // 143617
    "XDS Retrieval Sequence"  // 143637
    "WADORSRetrievalSequence"  // 143659
    "WADO-RS Retrieval Sequence"  // 143682
    "RepositoryUniqueID"  // 143708
    "Repository Unique ID"  // 143726
    "HomeCommunityID"  // 143746
    "Home Community ID"  // 143761
    "DocumentTitle"  // 143778
    "Document Title"  // 143791
    "EncapsulatedDocument"  // 143805
    "Encapsulated Document"  // 143825
    "MIMETypeOfEncapsulatedDocument"  // 143846
    "MIME Type of Encapsulated Document"  // 143876
    "SourceInstanceSequence"  // 143910
    "Source Instance Sequence"  // 143932
    "ListOfMIMETypes"  // 143956
    "List of MIME Types"  // 143971
    "EncapsulatedDocumentLength"  // 143989
    "Encapsulated Document Length"  // 144015
    "ProductPackageIdentifier"  // 144043
    "Product Package Identifier"  // 144067
    "SubstanceAdministrationApproval"  // 144093
    "Substance Administration Approval"  // 144124
    "ApprovalStatusFurtherDescription"  // 144157
    "Approval Status Further Description"  // 144189
    "ApprovalStatusDateTime"  // 144224
    "Approval Status DateTime"  // 144246
    "ProductTypeCodeSequence"  // 144270
    "Product Type Code Sequence"  // 144293
    "ProductName"  // 144319
    "Product Name"  // 144330
    "ProductDescription"  // 144342
    "Product Description"  // 144360
    "ProductLotIdentifier"  // 144379
    "Product Lot Identifier"  // 144399
    "ProductExpirationDateTime"  // 144421
    "Product Expiration DateTime"  // 144446
    "SubstanceAdministrationDateTime"  // 144473
    "Substance Administration DateTime"  // 144504
    "SubstanceAdministrationNotes"  // 144537
    "Substance Administration Notes"  // 144565
    "SubstanceAdministrationDeviceID"  // 144595
    "Substance Administration Device ID"  // 144626
    "ProductParameterSequence"  // 144660
    "Product Parameter Sequence"  // 144684
    "SubstanceAdministrationParameterSequence"  // 144710
    "Substance Administration Parameter Sequence"  // 144750
    "ApprovalSequence"  // 144793
    "Approval Sequence"  // 144809
    "AssertionCodeSequence"  // 144826
    "Assertion Code Sequence"  // 144847
    "AssertionUID"  // 144870
    "Assertion UID"  // 144882
    "AsserterIdentificationSequence"  // 144895
    "Asserter Identification Sequence"  // 144925
    "AssertionDateTime"  // 144957
    "Assertion DateTime"  // 144974
    "AssertionExpirationDateTime"  // 144992
    "Assertion Expiration DateTime"  // 145019
    "AssertionComments"  // 145048
    "Assertion Comments"  // 145065
    "RelatedAssertionSequence"  // 145083
    "Related Assertion Sequence"  // 145107
    "ReferencedAssertionUID"  // 145133
    "Referenced Assertion UID"  // 145155
    "ApprovalSubjectSequence"  // 145179
    "Approval Subject Sequence"  // 145202
    "OrganizationalRoleCodeSequence"  // 145227
    "Organizational Role Code Sequence"  // 145257
    "RTAssertionsSequence"  // 145290
    "RT Assertions Sequence"  // 145310
    "LensDescription"  // 145332
    "Lens Description"  // 145347
    "RightLensSequence"  // 145363
    "Right Lens Sequence"  // 145380
    "LeftLensSequence"  // 145399
    "Left Lens Sequence"  // 145415
    "UnspecifiedLateralityLensSequence"  // 145433
    "Unspecified Laterality Lens Sequence"  // 145466
    "CylinderSequence"  // 145502
    "Cylinder Sequence"  // 145518
    "PrismSequence"  // 145535
    "Prism Sequence"  // 145548
    "HorizontalPrismPower"  // 145562
    "Horizontal Prism Power"  // 145582
    "HorizontalPrismBase"  // 145604
    "Horizontal Prism Base"  // 145623
    "VerticalPrismPower"  // 145644
    "Vertical Prism Power"  // 145662
    "VerticalPrismBase"  // 145682
    "Vertical Prism Base"  // 145699
    "LensSegmentType"  // 145718
    "Lens Segment Type"  // 145733
    "OpticalTransmittance"  // 145750
    "Optical Transmittance"  // 145770
    "ChannelWidth"  // 145791
    "Channel Width"  // 145803
    "PupilSize"  // 145816
    "Pupil Size"  // 145825
    "CornealSize"  // 145835
    "Corneal Size"  // 145846
    "CornealSizeSequence"  // 145858
    "Corneal Size Sequence"  // 145877
    "AutorefractionRightEyeSequence"  // 145898
    "Autorefraction Right Eye Sequence"  // 145928
    "AutorefractionLeftEyeSequence"  // 145961
    "Autorefraction Left Eye Sequence"  // 145990
    "DistancePupillaryDistance"  // 146022
    "Distance Pupillary Distance"  // 146047
    "NearPupillaryDistance"  // 146074
    "Near Pupillary Distance"  // 146095
    "IntermediatePupillaryDistance"  // 146118
    "Intermediate Pupillary Distance"  // 146147
    "OtherPupillaryDistance"  // 146178
    "Other Pupillary Distance"  // 146200
    "KeratometryRightEyeSequence"  // 146224
    "Keratometry Right Eye Sequence"  // 146251
    "KeratometryLeftEyeSequence"  // 146281
    "Keratometry Left Eye Sequence"  // 146307
    "SteepKeratometricAxisSequence"  // 146336
    "Steep Keratometric Axis Sequence"  // 146365
    "RadiusOfCurvature"  // 146397
    "Radius of Curvature"  // 146414
    "KeratometricPower"  // 146433
    "Keratometric Power"  // 146450
    "KeratometricAxis"  // 146468
    "Keratometric Axis"  // 146484
    "FlatKeratometricAxisSequence"  // 146501
    "Flat Keratometric Axis Sequence"  // 146529
    "BackgroundColor"  // 146560
    "Background Color"  // 146575
    "Optotype"  // 146591
    "OptotypePresentation"  // 146599
    "Optotype Presentation"  // 146619
    "SubjectiveRefractionRightEyeSequence"  // 146640
    "Subjective Refraction Right Eye Sequence"  // 146676
    "SubjectiveRefractionLeftEyeSequence"  // 146716
    "Subjective Refraction Left Eye Sequence"  // 146751
    "AddNearSequence"  // 146790
    "Add Near Sequence"  // 146805
    "AddIntermediateSequence"  // 146822
    "Add Intermediate Sequence"  // 146845
    "AddOtherSequence"  // 146870
    "Add Other Sequence"  // 146886
    "AddPower"  // 146904
    "Add Power"  // 146912
    "ViewingDistance"  // 146921
    "Viewing Distance"  // 146936
    "CorneaMeasurementsSequence"  // 146952
    "Cornea Measurements Sequence"  // 146978
    "SourceOfCorneaMeasurementDataCodeSequence"  // 147006
    "Source of Cornea Measurement Data Code Sequence"  // 147047
    "SteepCornealAxisSequence"  // 147094
    "Steep Corneal Axis Sequence"  // 147118
    "FlatCornealAxisSequence"  // 147145
    "Flat Corneal Axis Sequence"  // 147168
    "CornealPower"  // 147194
    "Corneal Power"  // 147206
    "CornealAxis"  // 147219
    "Corneal Axis"  // 147230
    "CorneaMeasurementMethodCodeSequence"  // 147242
    "Cornea Measurement Method Code Sequence"  // 147277
    "RefractiveIndexOfCornea"  // 147316
    "Refractive Index of Cornea"  // 147339
    "RefractiveIndexOfAqueousHumor"  // 147365
    "Refractive Index of Aqueous Humor"  // 147394
    "VisualAcuityTypeCodeSequence"  // 147427
    "Visual Acuity Type Code Sequence"  // 147455
    "VisualAcuityRightEyeSequence"  // 147487
    "Visual Acuity Right Eye Sequence"  // 147515
    "VisualAcuityLeftEyeSequence"  // 147547
    "Visual Acuity Left Eye Sequence"  // 147574
    "VisualAcuityBothEyesOpenSequence"  // 147605
    "Visual Acuity Both Eyes Open Sequence"  // 147637
    "ViewingDistanceType"  // 147674
    "Viewing Distance Type"  // 147693
    "VisualAcuityModifiers"  // 147714
    "Visual Acuity Modifiers"  // 147735
    "DecimalVisualAcuity"  // 147758
    "Decimal Visual Acuity"  // 147777
    "OptotypeDetailedDefinition"  // 147798
    "Optotype Detailed Definition"  // 147824
    "ReferencedRefractiveMeasurementsSequence"  // 147852
    "Referenced Refractive Measurements Sequence"  // 147892
    "SpherePower"  // 147935
    "Sphere Power"  // 147946
    "CylinderPower"  // 147958
    "Cylinder Power"  // 147971
    "CornealTopographySurface"  // 147985
    "Corneal Topography Surface"  // 148009
    "CornealVertexLocation"  // 148035
    "Corneal Vertex Location"  // 148056
    "PupilCentroidXCoordinate"  // 148079
    "Pupil Centroid X-Coordinate"  // 148103
    "PupilCentroidYCoordinate"  // 148130
    "Pupil Centroid Y-Coordinate"  // 148154
    "EquivalentPupilRadius"  // 148181
    "Equivalent Pupil Radius"  // 148202
    "CornealTopographyMapTypeCodeSequence"  // 148225
    "Corneal Topography Map Type Code Sequence"  // 148261
    "VerticesOfTheOutlineOfPupil"  // 148302
    "Vertices of the Outline of Pupil"  // 148329
    "CornealTopographyMappingNormalsSequence"  // 148361
    "Corneal Topography Mapping Normals Sequence"  // 148400
    "MaximumCornealCurvatureSequence"  // 148443
    "Maximum Corneal Curvature Sequence"  // 148474
    "MaximumCornealCurvature"  // 148508
    "Maximum Corneal Curvature"  // 148531
    "MaximumCornealCurvatureLocation"  // 148556
    "Maximum Corneal Curvature Location"  // 148587
    "MinimumKeratometricSequence"  // 148621
    "Minimum Keratometric Sequence"  // 148648
    "SimulatedKeratometricCylinderSequence"  // 148677
    "Simulated Keratometric Cylinder Sequence"  // 148714
    "AverageCornealPower"  // 148754
    "Average Corneal Power"  // 148773
    "CornealISValue"  // 148794
    "Corneal I-S Value"  // 148808
    "AnalyzedArea"  // 148825
    "Analyzed Area"  // 148837
    "SurfaceRegularityIndex"  // 148850
    "Surface Regularity Index"  // 148872
    "SurfaceAsymmetryIndex"  // 148896
    "Surface Asymmetry Index"  // 148917
    "CornealEccentricityIndex"  // 148940
    "Corneal Eccentricity Index"  // 148964
    "KeratoconusPredictionIndex"  // 148990
    "Keratoconus Prediction Index"  // 149016
    "DecimalPotentialVisualAcuity"  // 149044
    "Decimal Potential Visual Acuity"  // 149072
    "CornealTopographyMapQualityEvaluation"  // 149103
    "Corneal Topography Map Quality Evaluation"  // 149140
    "SourceImageCornealProcessedDataSequence"  // 149181
    "Source Image Corneal Processed Data Sequence"  // 149220
    "CornealPointLocation"  // 149264
    "Corneal Point Location"  // 149284
    "CornealPointEstimated"  // 149306
    "Corneal Point Estimated"  // 149327
    "AxialPower"  // 149350
    "Axial Power"  // 149360
    "TangentialPower"  // 149371
    "Tangential Power"  // 149386
    "RefractivePower"  // 149402
    "Refractive Power"  // 149417
    "RelativeElevation"  // 149433
    "Relative Elevation"  // 149450
    "CornealWavefront"  // 149468
    "Corneal Wavefront"  // 149484
    "ImagedVolumeWidth"  // 149501
    "Imaged Volume Width"  // 149518
    "ImagedVolumeHeight"  // 149537
    "Imaged Volume Height"  // 149555
    "ImagedVolumeDepth"  // 149575
    "Imaged Volume Depth"  // 149592
    "TotalPixelMatrixColumns"  // 149611
    "Total Pixel Matrix Columns"  // 149634
    "TotalPixelMatrixRows"  // 149660
    "Total Pixel Matrix Rows"  // 149680
    "TotalPixelMatrixOriginSequence"  // 149703
    "Total Pixel Matrix Origin Sequence"  // 149733
    "SpecimenLabelInImage"  // 149767
    "Specimen Label in Image"  // 149787
    "FocusMethod"  // 149810
    "Focus Method"  // 149821
    "ExtendedDepthOfField"  // 149833
    "Extended Depth of Field"  // 149853
    "NumberOfFocalPlanes"  // 149876
    "Number of Focal Planes"  // 149895
    "DistanceBetweenFocalPlanes"  // 149917
    "Distance Between Focal Planes"  // 149943
    "RecommendedAbsentPixelCIELabValue"  // 149972
    "Recommended Absent Pixel CIELab Value"  // 150005
    "IlluminatorTypeCodeSequence"  // 150042
    "Illuminator Type Code Sequence"  // 150069
    "ImageOrientationSlide"  // 150099
    "Image Orientation (Slide)"  // 150120
    "OpticalPathSequence"  // 150145
    "Optical Path Sequence"  // 150164
    "OpticalPathIdentifier"  // 150185
    "Optical Path Identifier"  // 150206
    "OpticalPathDescription"  // 150229
    "Optical Path Description"  // 150251
    "IlluminationColorCodeSequence"  // 150275
    "Illumination Color Code Sequence"  // 150304
    "SpecimenReferenceSequence"  // 150336
    "Specimen Reference Sequence"  // 150361
    "CondenserLensPower"  // 150388
    "Condenser Lens Power"  // 150406
    "ObjectiveLensPower"  // 150426
    "Objective Lens Power"  // 150444
    "ObjectiveLensNumericalAperture"  // 150464
    "Objective Lens Numerical Aperture"  // 150494
    "ConfocalMode"  // 150527
    "Confocal Mode"  // 150539
    "TissueLocation"  // 150552
    "Tissue Location"  // 150566
    "ConfocalMicroscopyImageFrameTypeSequence"  // 150581
    "Confocal Microscopy Image Frame Type Sequence"  // 150621
    "ImageAcquisitionDepth"  // 150666
    "Image Acquisition Depth"  // 150687
    "PaletteColorLookupTableSequence"  // 150710
    "Palette Color Lookup Table Sequence"  // 150741
    "ReferencedImageNavigationSequence"  // 150776
    "Referenced Image Navigation Sequence"  // 150809
    "TopLeftHandCornerOfLocalizerArea"  // 150845
    "Top Left Hand Corner of Localizer Area"  // 150877
    "BottomRightHandCornerOfLocalizerArea"  // 150915
    "Bottom Right Hand Corner of Localizer Area"  // 150951
    "OpticalPathIdentificationSequence"  // 150993
    "Optical Path Identification Sequence"  // 151026
    "PlanePositionSlideSequence"  // 151062
    "Plane Position (Slide) Sequence"  // 151088
    "ColumnPositionInTotalImagePixelMatrix"  // 151119
    "Column Position In Total Image Pixel Matrix"  // 151156
    "RowPositionInTotalImagePixelMatrix"  // 151199
    "Row Position In Total Image Pixel Matrix"  // 151233
    "PixelOriginInterpretation"  // 151273
    "Pixel Origin Interpretation"  // 151298
    "NumberOfOpticalPaths"  // 151325
    "Number of Optical Paths"  // 151345
    "TotalPixelMatrixFocalPlanes"  // 151368
    "Total Pixel Matrix Focal Planes"  // 151395
    "TilesOverlap"  // 151426
    "Tiles Overlap"  // 151438
    "CalibrationImage"  // 151451
    "Calibration Image"  // 151467
    "DeviceSequence"  // 151484
    "Device Sequence"  // 151498
    "ContainerComponentTypeCodeSequence"  // 151513
    "Container Component Type Code Sequence"  // 151547
    "ContainerComponentThickness"  // 151585
    "Container Component Thickness"  // 151612
    "DeviceLength"  // 151641
    "Device Length"  // 151653
    "ContainerComponentWidth"  // 151666
    "Container Component Width"  // 151689
    "DeviceDiameter"  // 151714
    "Device Diameter"  // 151728
    "DeviceDiameterUnits"  // 151743
    "Device Diameter Units"  // 151762
    "DeviceVolume"  // 151783
    "Device Volume"  // 151795
    "InterMarkerDistance"  // 151808
    "Inter-Marker Distance"  // 151827
    "ContainerComponentMaterial"  // 151848
    "Container Component Material"  // 151874
    "ContainerComponentID"  // 151902
    "Container Component ID"  // 151922
    "ContainerComponentLength"  // 151944
    "Container Component Length"  // 151968
    "ContainerComponentDiameter"  // 151994
    "Container Component Diameter"  // 152020
    "ContainerComponentDescription"  // 152048
    "Container Component Description"  // 152077
    "DeviceDescription"  // 152108
    "Device Description"  // 152125
    "LongDeviceDescription"  // 152143
    "Long Device Description"  // 152164
    "ContrastBolusIngredientPercentByVolume"  // 152187
    "Contrast/Bolus Ingredient Percent by Volume"  // 152225
    "OCTFocalDistance"  // 152268
    "OCT Focal Distance"  // 152284
    "BeamSpotSize"  // 152302
    "Beam Spot Size"  // 152314
    "EffectiveRefractiveIndex"  // 152328
    "Effective Refractive Index"  // 152352
    "OCTAcquisitionDomain"  // 152378
    "OCT Acquisition Domain"  // 152398
    "OCTOpticalCenterWavelength"  // 152420
    "OCT Optical Center Wavelength"  // 152446
    "AxialResolution"  // 152475
    "Axial Resolution"  // 152490
    "RangingDepth"  // 152506
    "Ranging Depth"  // 152518
    "ALineRate"  // 152531
    "A-line Rate"  // 152540
    "ALinesPerFrame"  // 152551
    "A-lines Per Frame"  // 152565
    "CatheterRotationalRate"  // 152582
    "Catheter Rotational Rate"  // 152604
    "ALinePixelSpacing"  // 152628
    "A-line Pixel Spacing"  // 152645
    "ModeOfPercutaneousAccessSequence"  // 152665
    "Mode of Percutaneous Access Sequence"  // 152697
    "IntravascularOCTFrameTypeSequence"  // 152733
    "Intravascular OCT Frame Type Sequence"  // 152766
    "OCTZOffsetApplied"  // 152803
    "OCT Z Offset Applied"  // 152820
    "IntravascularFrameContentSequence"  // 152840
    "Intravascular Frame Content Sequence"  // 152873
    "IntravascularLongitudinalDistance"  // 152909
    "Intravascular Longitudinal Distance"  // 152942
    "IntravascularOCTFrameContentSequence"  // 152977
    "Intravascular OCT Frame Content Sequence"  // 153013
    "OCTZOffsetCorrection"  // 153053
    "OCT Z Offset Correction"  // 153073
    "CatheterDirectionOfRotation"  // 153096
    "Catheter Direction of Rotation"  // 153123
    "SeamLineLocation"  // 153153
    "Seam Line Location"  // 153169
    "FirstALineLocation"  // 153187
    "First A-line Location"  // 153205
    "SeamLineIndex"  // 153226
    "Seam Line Index"  // 153239
    "NumberOfPaddedALines"  // 153254
    "Number of Padded A-lines"  // 153274
    "InterpolationType"  // 153298
    "Interpolation Type"  // 153315
    "RefractiveIndexApplied"  // 153333
    "Refractive Index Applied"  // 153355
    "EnergyWindowVector"  // 153379
    "Energy Window Vector"  // 153397
    "NumberOfEnergyWindows"  // 153417
    "Number of Energy Windows"  // 153438
    "EnergyWindowInformationSequence"  // 153462
    "Energy Window Information Sequence"  // 153493
    "EnergyWindowRangeSequence"  // 153527
    "Energy Window Range Sequence"  // 153552
    "EnergyWindowLowerLimit"  // 153580
    "Energy Window Lower Limit"  // 153602
    "EnergyWindowUpperLimit"  // 153627
    "Energy Window Upper Limit"  // 153649
    "RadiopharmaceuticalInformationSequence"  // 153674
    "Radiopharmaceutical Information Sequence"  // 153712
    "ResidualSyringeCounts"  // 153752
    "Residual Syringe Counts"  // 153773
    "EnergyWindowName"  // 153796
    "Energy Window Name"  // 153812
    "DetectorVector"  // 153830
    "Detector Vector"  // 153844
    "NumberOfDetectors"  // 153859
    "Number of Detectors"  // 153876
    "DetectorInformationSequence"  // 153895
    "Detector Information Sequence"  // 153922
    "PhaseVector"  // 153951
    "Phase Vector"  // 153962
    "NumberOfPhases"  // 153974
    "Number of Phases"  // 153988
    "PhaseInformationSequence"  // 154004
    "Phase Information Sequence"  // 154028
    "NumberOfFramesInPhase"  // 154054
    "Number of Frames in Phase"  // 154075
    "PhaseDelay"  // 154100
    "Phase Delay"  // 154110
    "PauseBetweenFrames"  // 154121
    "Pause Between Frames"  // 154139
    "PhaseDescription"  // 154159
    "Phase Description"  // 154175
    "RotationVector"  // 154192
    "Rotation Vector"  // 154206
    "NumberOfRotations"  // 154221
    "Number of Rotations"  // 154238
    "RotationInformationSequence"  // 154257
    "Rotation Information Sequence"  // 154284
    "NumberOfFramesInRotation"  // 154313
    "Number of Frames in Rotation"  // 154337
    "RRIntervalVector"  // 154365
    "R-R Interval Vector"  // 154381
    "NumberOfRRIntervals"  // 154400
    "Number of R-R Intervals"  // 154419
    "GatedInformationSequence"  // 154442
    "Gated Information Sequence"  // 154466
    "DataInformationSequence"  // 154492
    "Data Information Sequence"  // 154515
    "TimeSlotVector"  // 154540
    "Time Slot Vector"  // 154554
    "NumberOfTimeSlots"  // 154570
    "Number of Time Slots"  // 154587
    "TimeSlotInformationSequence"  // 154607
    "Time Slot Information Sequence"  // 154634
    "TimeSlotTime"  // 154664
    "Time Slot Time"  // 154676
    "SliceVector"  // 154690
    "Slice Vector"  // 154701
    "NumberOfSlices"  // 154713
    "Number of Slices"  // 154727
    "AngularViewVector"  // 154743
    "Angular View Vector"  // 154760
    "TimeSliceVector"  // 154779
    "Time Slice Vector"  // 154794
    "NumberOfTimeSlices"  // 154811
    "Number of Time Slices"  // 154829
    "StartAngle"  // 154850
    "Start Angle"  // 154860
    "TypeOfDetectorMotion"  // 154871
    "Type of Detector Motion"  // 154891
    "TriggerVector"  // 154914
    "Trigger Vector"  // 154927
    "NumberOfTriggersInPhase"  // 154941
    "Number of Triggers in Phase"  // 154964
    "ViewCodeSequence"  // 154991
    "View Code Sequence"  // 155007
    "ViewModifierCodeSequence"  // 155025
    "View Modifier Code Sequence"  // 155049
    "RadionuclideCodeSequence"  // 155076
    "Radionuclide Code Sequence"  // 155100
    "AdministrationRouteCodeSequence"  // 155126
    "Administration Route Code Sequence"  // 155157
    "RadiopharmaceuticalCodeSequence"  // 155191
    "Radiopharmaceutical Code Sequence"  // 155222
    "CalibrationDataSequence"  // 155255
    "Calibration Data Sequence"  // 155278
    "EnergyWindowNumber"  // 155303
    "Energy Window Number"  // 155321
    "ImageID"  // 155341
    "Image ID"  // 155348
    "PatientOrientationCodeSequence"  // 155356
    "Patient Orientation Code Sequence"  // 155386
    "PatientOrientationModifierCodeSequence"  // 155419
    "Patient Orientation Modifier Code Sequence"  // 155457
    "PatientGantryRelationshipCodeSequence"  // 155499
    "Patient Gantry Relationship Code Sequence"  // 155536
    "SliceProgressionDirection"  // 155577
    "Slice Progression Direction"  // 155602
    "ScanProgressionDirection"  // 155629
    "Scan Progression Direction"  // 155653
    "SeriesType"  // 155679
    "Series Type"  // 155689
    "Units"  // 155700
    "CountsSource"  // 155705
    "Counts Source"  // 155717
    "ReprojectionMethod"  // 155730
    "Reprojection Method"  // 155748
    "SUVType"  // 155767
    "SUV Type"  // 155774
    "RandomsCorrectionMethod"  // 155782
    "Randoms Correction Method"  // 155805
    "AttenuationCorrectionMethod"  // 155830
    "Attenuation Correction Method"  // 155857
    "DecayCorrection"  // 155886
    "Decay Correction"  // 155901
    "ReconstructionMethod"  // 155917
    "Reconstruction Method"  // 155937
    "DetectorLinesOfResponseUsed"  // 155958
    "Detector Lines of Response Used"  // 155985
    "ScatterCorrectionMethod"  // 156016
    "Scatter Correction Method"  // 156039
    "AxialAcceptance"  // 156064
    "Axial Acceptance"  // 156079
    "AxialMash"  // 156095
    "Axial Mash"  // 156104
    "TransverseMash"  // 156114
    "Transverse Mash"  // 156128
    "DetectorElementSize"  // 156143
    "Detector Element Size"  // 156162
    "CoincidenceWindowWidth"  // 156183
    "Coincidence Window Width"  // 156205
    "SecondaryCountsType"  // 156229
    "Secondary Counts Type"  // 156248
    "FrameReferenceTime"  // 156269
    "Frame Reference Time"  // 156287
    "PrimaryPromptsCountsAccumulated"  // 156307
    "Primary (Prompts) Counts Accumulated"  // 156338
    "SecondaryCountsAccumulated"  // 156374
    "Secondary Counts Accumulated"  // 156400
    "SliceSensitivityFactor"  // 156428
    "Slice Sensitivity Factor"  // 156450
    "DecayFactor"  // 156474
    "Decay Factor"  // 156485
    "DoseCalibrationFactor"  // 156497
    "Dose Calibration Factor"  // 156518
    "ScatterFractionFactor"  // 156541
    "Scatter Fraction Factor"  // 156562
    "DeadTimeFactor"  // 156585
    "Dead Time Factor"  // 156599
    "ImageIndex"  // 156615
    "Image Index"  // 156625
    "CountsIncluded"  // 156636
    "Counts Included"  // 156650
    "DeadTimeCorrectionFlag"  // 156665
    "Dead Time Correction Flag"  // 156687
    "HistogramSequence"  // 156712
    "Histogram Sequence"  // 156729
    "HistogramNumberOfBins"  // 156747
    "Histogram Number of Bins"  // 156768
    "HistogramFirstBinValue"  // 156792
    "Histogram First Bin Value"  // 156814
    "HistogramLastBinValue"  // 156839
    "Histogram Last Bin Value"  // 156860
    "HistogramBinWidth"  // 156884
    "Histogram Bin Width"  // 156901
    "HistogramExplanation"  // 156920
    "Histogram Explanation"  // 156940
    "HistogramData"  // 156961
    "Histogram Data"  // 156974
    "SegmentationType"  // 156988
    "Segmentation Type"  // 157004
    "SegmentSequence"  // 157021
    "Segment Sequence"  // 157036
    "SegmentedPropertyCategoryCodeSequence"  // 157052
    "Segmented Property Category Code Sequence"  // 157089
    "SegmentNumber"  // 157130
    "Segment Number"  // 157143
    "SegmentLabel"  // 157157
    "Segment Label"  // 157169
    "SegmentDescription"  // 157182
    "Segment Description"  // 157200
    "SegmentationAlgorithmIdentificationSequence"  // 157219
    "Segmentation Algorithm Identification Sequence"  // 157262
    "SegmentAlgorithmType"  // 157308
    "Segment Algorithm Type"  // 157328
    "SegmentAlgorithmName"  // 157350
    "Segment Algorithm Name"  // 157370
    "SegmentIdentificationSequence"  // 157392
    "Segment Identification Sequence"  // 157421
    "ReferencedSegmentNumber"  // 157452
    "Referenced Segment Number"  // 157475
    "RecommendedDisplayGrayscaleValue"  // 157500
    "Recommended Display Grayscale Value"  // 157532
    "RecommendedDisplayCIELabValue"  // 157567
    "Recommended Display CIELab Value"  // 157596
    "MaximumFractionalValue"  // 157628
    "Maximum Fractional Value"  // 157650
    "SegmentedPropertyTypeCodeSequence"  // 157674
    "Segmented Property Type Code Sequence"  // 157707
    "SegmentationFractionalType"  // 157744
    "Segmentation Fractional Type"  // 157770
    "SegmentedPropertyTypeModifierCodeSequence"  // 157798
    "Segmented Property Type Modifier Code Sequence"  // 157839
    "UsedSegmentsSequence"  // 157885
    "Used Segments Sequence"  // 157905
    "SegmentsOverlap"  // 157927
    "Segments Overlap"  // 157942
    "TrackingID"  // 157958
    "Tracking ID"  // 157968
    "TrackingUID"  // 157979
    "Tracking UID"  // 157990
    "DeformableRegistrationSequence"  // 158002
    "Deformable Registration Sequence"  // 158032
    "SourceFrameOfReferenceUID"  // 158064
    "Source Frame of Reference UID"  // 158089
    "DeformableRegistrationGridSequence"  // 158118
    "Deformable Registration Grid Sequence"  // 158152
    "GridDimensions"  // 158189
    "Grid Dimensions"  // 158203
    "GridResolution"  // 158218
    "Grid Resolution"  // 158232
    "VectorGridData"  // 158247
    "Vector Grid Data"  // 158261
    "PreDeformationMatrixRegistrationSequence"  // 158277
    "Pre Deformation Matrix Registration Sequence"  // 158317
    "PostDeformationMatrixRegistrationSequence"  // 158361
    "Post Deformation Matrix Registration Sequence"  // 158402
    "NumberOfSurfaces"  // 158447
    "Number of Surfaces"  // 158463
    "SurfaceSequence"  // 158481
    "Surface Sequence"  // 158496
    "SurfaceNumber"  // 158512
    "Surface Number"  // 158525
    "SurfaceComments"  // 158539
    "Surface Comments"  // 158554
    "SurfaceOffset"  // 158570
    "Surface Offset"  // 158583
    "SurfaceProcessing"  // 158597
    "Surface Processing"  // 158614
    "SurfaceProcessingRatio"  // 158632
    "Surface Processing Ratio"  // 158654
    "SurfaceProcessingDescription"  // 158678
    "Surface Processing Description"  // 158706
    "RecommendedPresentationOpacity"  // 158736
    "Recommended Presentation Opacity"  // 158766
    "RecommendedPresentationType"  // 158798
    "Recommended Presentation Type"  // 158825
    "FiniteVolume"  // 158854
    "Finite Volume"  // 158866
    "Manifold"  // 158879
    "SurfacePointsSequence"  // 158887
    "Surface Points Sequence"  // 158908
    "SurfacePointsNormalsSequence"  // 158931
    "Surface Points Normals Sequence"  // 158959
    "SurfaceMeshPrimitivesSequence"  // 158990
    "Surface Mesh Primitives Sequence"  // 159019
    "NumberOfSurfacePoints"  // 159051
    "Number of Surface Points"  // 159072
    "PointCoordinatesData"  // 159096
    "Point Coordinates Data"  // 159116
    "PointPositionAccuracy"  // 159138
    "Point Position Accuracy"  // 159159
    "MeanPointDistance"  // 159182
    "Mean Point Distance"  // 159199
    "MaximumPointDistance"  // 159218
    "Maximum Point Distance"  // 159238
    "PointsBoundingBoxCoordinates"  // 159260
    "Points Bounding Box Coordinates"  // 159288
    "AxisOfRotation"  // 159319
    "Axis of Rotation"  // 159333
    "CenterOfRotation"  // 159349
    "Center of Rotation"  // 159365
    "NumberOfVectors"  // 159383
    "Number of Vectors"  // 159398
    "VectorDimensionality"  // 159415
    "Vector Dimensionality"  // 159435
    "VectorAccuracy"  // 159456
    "Vector Accuracy"  // 159470
    "VectorCoordinateData"  // 159485
    "Vector Coordinate Data"  // 159505
    "DoublePointCoordinatesData"  // 159527
    "Double Point Coordinates Data"  // 159553
    "TrianglePointIndexList"  // 159582
    "Triangle Point Index List"  // 159604
    "EdgePointIndexList"  // 159629
    "Edge Point Index List"  // 159647
    "VertexPointIndexList"  // 159668
    "Vertex Point Index List"  // 159688
    "TriangleStripSequence"  // 159711
    "Triangle Strip Sequence"  // 159732
    "TriangleFanSequence"  // 159755
    "Triangle Fan Sequence"  // 159774
    "LineSequence"  // 159795
    "Line Sequence"  // 159807
    "PrimitivePointIndexList"  // 159820
    "Primitive Point Index List"  // 159843
    "SurfaceCount"  // 159869
    "Surface Count"  // 159881
    "ReferencedSurfaceSequence"  // 159894
    "Referenced Surface Sequence"  // 159919
    "ReferencedSurfaceNumber"  // 159946
    "Referenced Surface Number"  // 159969
    "SegmentSurfaceGenerationAlgorithmIdentificationSequence"  // 159994
    "Segment Surface Generation Algorithm Identification Sequence"  // 160049
    "SegmentSurfaceSourceInstanceSequence"  // 160109
    "Segment Surface Source Instance Sequence"  // 160145
    "AlgorithmFamilyCodeSequence"  // 160185
    "Algorithm Family Code Sequence"  // 160212
    "AlgorithmNameCodeSequence"  // 160242
    "Algorithm Name Code Sequence"  // 160267
    "AlgorithmVersion"  // 160295
    "Algorithm Version"  // 160311
    "AlgorithmParameters"  // 160328
    "Algorithm Parameters"  // 160347
    "FacetSequence"  // 160367
    "Facet Sequence"  // 160380
    "SurfaceProcessingAlgorithmIdentificationSequence"  // 160394
    "Surface Processing Algorithm Identification Sequence"  // 160442
    "AlgorithmName"  // 160494
    "Algorithm Name"  // 160507
    "RecommendedPointRadius"  // 160521
    "Recommended Point Radius"  // 160543
    "RecommendedLineThickness"  // 160567
    "Recommended Line Thickness"  // 160591
    "LongPrimitivePointIndexList"  // 160617
    "Long Primitive Point Index List"  // 160644
    "LongTrianglePointIndexList"  // 160675
    "Long Triangle Point Index List"  // 160701
    "LongEdgePointIndexList"  // 160731
    "Long Edge Point Index List"  // 160753
    "LongVertexPointIndexList"  // 160779
    "Long Vertex Point Index List"  // 160803
    "TrackSetSequence"  // 160831
    "Track Set Sequence"  // 160847
    "TrackSequence"  // 160865
    "Track Sequence"  // 160878
    "RecommendedDisplayCIELabValueList"  // 160892
    "Recommended Display CIELab Value List"  // 160925
    "TrackingAlgorithmIdentificationSequence"  // 160962
    "Tracking Algorithm Identification Sequence"  // 161001
    "TrackSetNumber"  // 161043
    "Track Set Number"  // 161057
    "TrackSetLabel"  // 161073
    "Track Set Label"  // 161086
    "TrackSetDescription"  // 161101
    "Track Set Description"  // 161120
    "TrackSetAnatomicalTypeCodeSequence"  // 161141
    "Track Set Anatomical Type Code Sequence"  // 161175
    "MeasurementsSequence"  // 161214
    "Measurements Sequence"  // 161234
    "TrackSetStatisticsSequence"  // 161255
    "Track Set Statistics Sequence"  // 161281
    "FloatingPointValues"  // 161310
    "Floating Point Values"  // 161329
    "TrackPointIndexList"  // 161350
    "Track Point Index List"  // 161369
    "TrackStatisticsSequence"  // 161391
    "Track Statistics Sequence"  // 161414
    "MeasurementValuesSequence"  // 161439
    "Measurement Values Sequence"  // 161464
    "DiffusionAcquisitionCodeSequence"  // 161491
    "Diffusion Acquisition Code Sequence"  // 161523
    "DiffusionModelCodeSequence"  // 161558
    "Diffusion Model Code Sequence"  // 161584
    "ImplantSize"  // 161613
    "Implant Size"  // 161624
    "ImplantTemplateVersion"  // 161636
    "Implant Template Version"  // 161658
    "ReplacedImplantTemplateSequence"  // 161682
    "Replaced Implant Template Sequence"  // 161713
    "ImplantType"  // 161747
    "Implant Type"  // 161758
    "DerivationImplantTemplateSequence"  // 161770
    "Derivation Implant Template Sequence"  // 161803
    "OriginalImplantTemplateSequence"  // 161839
    "Original Implant Template Sequence"  // 161870
    "EffectiveDateTime"  // 161904
    "Effective DateTime"  // 161921
    "ImplantTargetAnatomySequence"  // 161939
    "Implant Target Anatomy Sequence"  // 161967
    "InformationFromManufacturerSequence"  // 161998
    "Information From Manufacturer Sequence"  // 162033
    "NotificationFromManufacturerSequence"  // 162071
    "Notification From Manufacturer Sequence"  // 162107
    "InformationIssueDateTime"  // 162146
    "Information Issue DateTime"  // 162170
    "InformationSummary"  // 162196
    "Information Summary"  // 162214
    "ImplantRegulatoryDisapprovalCodeSequence"  // 162233
    "Implant Regulatory Disapproval Code Sequence"  // 162273
    "OverallTemplateSpatialTolerance"  // 162317
    "Overall Template Spatial Tolerance"  // 162348
    "HPGLDocumentSequence"  // 162382
    "HPGL Document Sequence"  // 162402
    "HPGLDocumentID"  // 162424
    "HPGL Document ID"  // 162438
    "HPGLDocumentLabel"  // 162454
    "HPGL Document Label"  // 162471
    "ViewOrientationCodeSequence"  // 162490
    "View Orientation Code Sequence"  // 162517
    "ViewOrientationModifierCodeSequence"  // 162547
    "View Orientation Modifier Code Sequence"  // 162582
    "HPGLDocumentScaling"  // 162621
    "HPGL Document Scaling"  // 162640
    "HPGLDocument"  // 162661
    "HPGL Document"  // 162673
    "HPGLContourPenNumber"  // 162686
    "HPGL Contour Pen Number"  // 162706
    "HPGLPenSequence"  // 162729
    "HPGL Pen Sequence"  // 162744
    "HPGLPenNumber"  // 162761
    "HPGL Pen Number"  // 162774
    "HPGLPenLabel"  // 162789
    "HPGL Pen Label"  // 162801
    "HPGLPenDescription"  // 162815
    "HPGL Pen Description"  // 162833
    "RecommendedRotationPoint"  // 162853
    "Recommended Rotation Point"  // 162877
    "BoundingRectangle"  // 162903
    "Bounding Rectangle"  // 162920
    "ImplantTemplate3DModelSurfaceNumber"  // 162938
    "Implant Template 3D Model Surface Number"  // 162973
    "SurfaceModelDescriptionSequence"  // 163013
    "Surface Model Description Sequence"  // 163044
    "SurfaceModelLabel"  // 163078
    "Surface Model Label"  // 163095
    "SurfaceModelScalingFactor"  // 163114
    "Surface Model Scaling Factor"  // 163139
    "MaterialsCodeSequence"  // 163167
    "Materials Code Sequence"  // 163188
    "CoatingMaterialsCodeSequence"  // 163211
    "Coating Materials Code Sequence"  // 163239
    "ImplantTypeCodeSequence"  // 163270
    "Implant Type Code Sequence"  // 163293
    "FixationMethodCodeSequence"  // 163319
    "Fixation Method Code Sequence"  // 163345
    "MatingFeatureSetsSequence"  // 163374
    "Mating Feature Sets Sequence"  // 163399
    "MatingFeatureSetID"  // 163427
    "Mating Feature Set ID"  // 163445
    "MatingFeatureSetLabel"  // 163466
    "Mating Feature Set Label"  // 163487
    "MatingFeatureSequence"  // 163511
    "Mating Feature Sequence"  // 163532
    "MatingFeatureID"  // 163555
    "Mating Feature ID"  // 163570
    "MatingFeatureDegreeOfFreedomSequence"  // 163587
    "Mating Feature Degree of Freedom Sequence"  // 163623
    "DegreeOfFreedomID"  // 163664
    "Degree of Freedom ID"  // 163681
    "DegreeOfFreedomType"  // 163701
    "Degree of Freedom Type"  // 163720
    "TwoDMatingFeatureCoordinatesSequence"  // 163742
    "2D Mating Feature Coordinates Sequence"  // 163778
    "ReferencedHPGLDocumentID"  // 163816
    "Referenced HPGL Document ID"  // 163840
    "TwoDMatingPoint"  // 163867
    "2D Mating Point"  // 163882
    "TwoDMatingAxes"  // 163897
    "2D Mating Axes"  // 163911
    "TwoDDegreeOfFreedomSequence"  // 163925
    "2D Degree of Freedom Sequence"  // 163952
    "ThreeDDegreeOfFreedomAxis"  // 163981
    "3D Degree of Freedom Axis"  // 164006
    "RangeOfFreedom"  // 164031
    "Range of Freedom"  // 164045
    "ThreeDMatingPoint"  // 164061
    "3D Mating Point"  // 164078
    "9"  // 164093
    "ThreeDMatingAxes"  // 164094
    "3D Mating Axes"  // 164110
    "TwoDDegreeOfFreedomAxis"  // 164124
    "2D Degree of Freedom Axis"  // 164147
    "PlanningLandmarkPointSequence"  // 164172
    "Planning Landmark Point Sequence"  // 164201
    "PlanningLandmarkLineSequence"  // 164233
    "Planning Landmark Line Sequence"  // 164261
    "PlanningLandmarkPlaneSequence"  // 164292
    "Planning Landmark Plane Sequence"  // 164321
    "PlanningLandmarkID"  // 164353
    "Planning Landmark ID"  // 164371
    "PlanningLandmarkDescription"  // 164391
    "Planning Landmark Description"  // 164418
    "PlanningLandmarkIdentificationCodeSequence"  // 164447
    "Planning Landmark Identification Code Sequence"  // 164489
    "TwoDPointCoordinatesSequence"  // 164535
    "2D Point Coordinates Sequence"  // 164563
    "TwoDPointCoordinates"  // 164592
    "2D Point Coordinates"  // 164612
    "ThreeDPointCoordinates"  // 164632
    "3D Point Coordinates"  // 164654
    "TwoDLineCoordinatesSequence"  // 164674
    "2D Line Coordinates Sequence"  // 164701
    "TwoDLineCoordinates"  // 164729
    "2D Line Coordinates"  // 164748
    "ThreeDLineCoordinates"  // 164767
    "3D Line Coordinates"  // 164788
    "TwoDPlaneCoordinatesSequence"  // 164807
    "2D Plane Coordinates Sequence"  // 164835
    "TwoDPlaneIntersection"  // 164864
    "2D Plane Intersection"  // 164885
    "ThreeDPlaneOrigin"  // 164906
    "3D Plane Origin"  // 164923
    "ThreeDPlaneNormal"  // 164938
    "3D Plane Normal"  // 164955
    "ModelModification"  // 164970
    "Model Modification"  // 164987
    "ModelMirroring"  // 165005
    "Model Mirroring"  // 165019
    "ModelUsageCodeSequence"  // 165034
    "Model Usage Code Sequence"  // 165056
    "ModelGroupUID"  // 165081
    "Model Group UID"  // 165094
    "RelativeURIReferenceWithinEncapsulatedDocument"  // 165109
    "Relative URI Reference Within Encapsulated Document"  // 165155
    "AnnotationCoordinateType"  // 165206
    "Annotation Coordinate Type"  // 165230
    "AnnotationGroupSequence"  // 165256
    "Annotation Group Sequence"  // 165279
    "AnnotationGroupUID"  // 165304
    "Annotation Group UID"  // 165322
    "AnnotationGroupLabel"  // 165342
    "Annotation Group Label"  // 165362
    "AnnotationGroupDescription"  // 165384
    "Annotation Group Description"  // 165410
    "AnnotationGroupGenerationType"  // 165438
    "Annotation Group Generation Type"  // 165467
    "AnnotationGroupAlgorithmIdentificationSequence"  // 165499
    "Annotation Group Algorithm Identification Sequence"  // 165545
    "AnnotationPropertyCategoryCodeSequence"  // 165595
    "Annotation Property Category Code Sequence"  // 165633
    "AnnotationPropertyTypeCodeSequence"  // 165675
    "Annotation Property Type Code Sequence"  // 165709
    "AnnotationPropertyTypeModifierCodeSequence"  // 165747
    "Annotation Property Type Modifier Code Sequence"  // 165789
    "NumberOfAnnotations"  // 165836
    "Number of Annotations"  // 165855
    "AnnotationAppliesToAllOpticalPaths"  // 165876
    "Annotation Applies to All Optical Paths"  // 165910
    "ReferencedOpticalPathIdentifier"  // 165949
    "Referenced Optical Path Identifier"  // 165980
    "AnnotationAppliesToAllZPlanes"  // 166014
    "Annotation Applies to All Z Planes"  // 166043
    "CommonZCoordinateValue"  // 166077
    "Common Z Coordinate Value"  // 166099
    "AnnotationIndexList"  // 166124
    "Annotation Index List"  // 166143
    "GraphicAnnotationSequence"  // 166164
    "Graphic Annotation Sequence"  // 166189
    "GraphicLayer"  // 166216
    "Graphic Layer"  // 166228
    "BoundingBoxAnnotationUnits"  // 166241
    "Bounding Box Annotation Units"  // 166267
    "AnchorPointAnnotationUnits"  // 166296
    "Anchor Point Annotation Units"  // 166322
    "GraphicAnnotationUnits"  // 166351
    "Graphic Annotation Units"  // 166373
    "UnformattedTextValue"  // 166397
    "Unformatted Text Value"  // 166417
    "TextObjectSequence"  // 166439
    "Text Object Sequence"  // 166457
    "GraphicObjectSequence"  // 166477
    "Graphic Object Sequence"  // 166498
    "BoundingBoxTopLeftHandCorner"  // 166521
    "Bounding Box Top Left Hand Corner"  // 166549
    "BoundingBoxBottomRightHandCorner"  // 166582
    "Bounding Box Bottom Right Hand Corner"  // 166614
    "BoundingBoxTextHorizontalJustification"  // 166651
    "Bounding Box Text Horizontal Justification"  // 166689
    "AnchorPoint"  // 166731
    "Anchor Point"  // 166742
    "AnchorPointVisibility"  // 166754
    "Anchor Point Visibility"  // 166775
    "GraphicDimensions"  // 166798
    "Graphic Dimensions"  // 166815
    "NumberOfGraphicPoints"  // 166833
    "Number of Graphic Points"  // 166854
    "GraphicData"  // 166878
    "Graphic Data"  // 166889
    "GraphicType"  // 166901
    "Graphic Type"  // 166912
    "GraphicFilled"  // 166924
    "Graphic Filled"  // 166937
    "ImageRotationRetired"  // 166951
    "Image Rotation (Retired)"  // 166971
    "ImageHorizontalFlip"  // 166995
    "Image Horizontal Flip"  // 167014
    "ImageRotation"  // 167035
    "Image Rotation"  // 167048
    "DisplayedAreaTopLeftHandCornerTrial"  // 167062
    "Displayed Area Top Left Hand Corner (Trial)"  // 167097
    "DisplayedAreaBottomRightHandCornerTrial"  // 167140
    "Displayed Area Bottom Right Hand Corner (Trial)"  // 167179
    "DisplayedAreaTopLeftHandCorner"  // 167226
    "Displayed Area Top Left Hand Corner"  // 167256
    "DisplayedAreaBottomRightHandCorner"  // 167291
    "Displayed Area Bottom Right Hand Corner"  // 167325
    "DisplayedAreaSelectionSequence"  // 167364
    "Displayed Area Selection Sequence"  // 167394
    "GraphicLayerSequence"  // 167427
    "Graphic Layer Sequence"  // 167447
    "GraphicLayerOrder"  // 167469
    "Graphic Layer Order"  // 167486
    "GraphicLayerRecommendedDisplayGrayscaleValue"  // 167505
    "Graphic Layer Recommended Display Grayscale Value"  // 167549
    "GraphicLayerRecommendedDisplayRGBValue"  // 167598
    "Graphic Layer Recommended Display RGB Value"  // 167636
    "GraphicLayerDescription"  // 167679
    "Graphic Layer Description"  // 167702
    "ContentLabel"  // 167727
    "Content Label"  // 167739
    "ContentDescription"  // 167752
    "Content Description"  // 167770
    "PresentationCreationDate"  // 167789
    "Presentation Creation Date"  // 167813
    "PresentationCreationTime"  // 167839
    "Presentation Creation Time"  // 167863
    "ContentCreatorName"  // 167889
    "Content Creator's Name"  // 167907
    "ContentCreatorIdentificationCodeSequence"  // 167929
    "Content Creator's Identification Code Sequence"  // 167969
    "AlternateContentDescriptionSequence"  // 168015
    "Alternate Content Description Sequence"  // 168050
    "PresentationSizeMode"  // 168088
    "Presentation Size Mode"  // 168108
    "PresentationPixelSpacing"  // 168130
    "Presentation Pixel Spacing"  // 168154
    "PresentationPixelAspectRatio"  // 168180
    "Presentation Pixel Aspect Ratio"  // 168208
    "PresentationPixelMagnificationRatio"  // 168239
    "Presentation Pixel Magnification Ratio"  // 168274
    "GraphicGroupLabel"  // 168312
    "Graphic Group Label"  // 168329
    "GraphicGroupDescription"  // 168348
    "Graphic Group Description"  // 168371
    "CompoundGraphicSequence"  // 168396
    "Compound Graphic Sequence"  // 168419
    "CompoundGraphicInstanceID"  // 168444
    "Compound Graphic Instance ID"  // 168469
    "FontName"  // 168497
    "Font Name"  // 168505
    "FontNameType"  // 168514
    "Font Name Type"  // 168526
    "CSSFontName"  // 168540
    "CSS Font Name"  // 168551
    "RotationAngle"  // 168564
    "Rotation Angle"  // 168577
    "TextStyleSequence"  // 168591
    "Text Style Sequence"  // 168608
    "LineStyleSequence"  // 168627
    "Line Style Sequence"  // 168644
    "FillStyleSequence"  // 168663
    "Fill Style Sequence"  // 168680
    "GraphicGroupSequence"  // 168699
    "Graphic Group Sequence"  // 168719
    "TextColorCIELabValue"  // 168741
    "Text Color CIELab Value"  // 168761
    "HorizontalAlignment"  // 168784
    "Horizontal Alignment"  // 168803
    "VerticalAlignment"  // 168823
    "Vertical Alignment"  // 168840
    "ShadowStyle"  // 168858
    "Shadow Style"  // 168869
    "ShadowOffsetX"  // 168881
    "Shadow Offset X"  // 168894
    "ShadowOffsetY"  // 168909
    "Shadow Offset Y"  // 168922
    "ShadowColorCIELabValue"  // 168937
    "Shadow Color CIELab Value"  // 168959
    "Underlined"  // 168984
    "Bold"  // 168994
    "Italic"  // 168998
    "PatternOnColorCIELabValue"  // 169004
    "Pattern On Color CIELab Value"  // 169029
    "PatternOffColorCIELabValue"  // 169058
    "Pattern Off Color CIELab Value"  // 169084
    "LineThickness"  // 169114
    "Line Thickness"  // 169127
    "LineDashingStyle"  // 169141
    "Line Dashing Style"  // 169157
    "LinePattern"  // 169175
    "Line Pattern"  // 169186
    "FillPattern"  // 169198
    "Fill Pattern"  // 169209
    "FillMode"  // 169221
    "Fill Mode"  // 169229
    "ShadowOpacity"  // 169238
    "Shadow Opacity"  // 169251
    "GapLength"  // 169265
    "Gap Length"  // 169274
    "DiameterOfVisibility"  // 169284
    "Diameter of Visibility"  // 169304
    "RotationPoint"  // 169326
    "Rotation Point"  // 169339
    "TickAlignment"  // 169353
    "Tick Alignment"  // 169366
    "ShowTickLabel"  // 169380
    "Show Tick Label"  // 169393
    "TickLabelAlignment"  // 169408
    "Tick Label Alignment"  // 169426
    "CompoundGraphicUnits"  // 169446
    "Compound Graphic Units"  // 169466
    "PatternOnOpacity"  // 169488
    "Pattern On Opacity"  // 169504
    "PatternOffOpacity"  // 169522
    "Pattern Off Opacity"  // 169539
    "MajorTicksSequence"  // 169558
    "Major Ticks Sequence"  // 169576
    "TickPosition"  // 169596
    "Tick Position"  // 169608
    "TickLabel"  // 169621
    "Tick Label"  // 169630
    "CompoundGraphicType"  // 169640
    "Compound Graphic Type"  // 169659
    "GraphicGroupID"  // 169680
    "Graphic Group ID"  // 169694
    "ShapeType"  // 169710
    "Shape Type"  // 169719
    "RegistrationSequence"  // 169729
    "Registration Sequence"  // 169749
    "MatrixRegistrationSequence"  // 169770
    "Matrix Registration Sequence"  // 169796
    "MatrixSequence"  // 169824
    "Matrix Sequence"  // 169838
    "FrameOfReferenceToDisplayedCoordinateSystemTransformationMatrix"  // 169853
    "Frame of Reference to Displayed Coordinate System Transformation Matrix"  // 169916
    "FrameOfReferenceTransformationMatrixType"  // 169987
    "Frame of Reference Transformation Matrix Type"  // 170027
    "RegistrationTypeCodeSequence"  // 170072
    "Registration Type Code Sequence"  // 170100
    "FiducialDescription"  // 170131
    "Fiducial Description"  // 170150
    "FiducialIdentifier"  // 170170
    "Fiducial Identifier"  // 170188
    "FiducialIdentifierCodeSequence"  // 170207
    "Fiducial Identifier Code Sequence"  // 170237
    "ContourUncertaintyRadius"  // 170270
    "Contour Uncertainty Radius"  // 170294
    "UsedFiducialsSequence"  // 170320
    "Used Fiducials Sequence"  // 170341
    "UsedRTStructureSetROISequence"  // 170364
    "Used RT Structure Set ROI Sequence"  // 170393
    "GraphicCoordinatesDataSequence"  // 170427
    "Graphic Coordinates Data Sequence"  // 170457
    "FiducialUID"  // 170490
    "Fiducial UID"  // 170501
    "ReferencedFiducialUID"  // 170513
    "Referenced Fiducial UID"  // 170534
    "FiducialSetSequence"  // 170557
    "Fiducial Set Sequence"  // 170576
    "FiducialSequence"  // 170597
    "Fiducial Sequence"  // 170613
    "FiducialsPropertyCategoryCodeSequence"  // 170630
    "Fiducials Property Category Code Sequence"  // 170667
    "GraphicLayerRecommendedDisplayCIELabValue"  // 170708
    "Graphic Layer Recommended Display CIELab Value"  // 170749
    "BlendingSequence"  // 170795
    "Blending Sequence"  // 170811
    "RelativeOpacity"  // 170828
    "Relative Opacity"  // 170843
    "ReferencedSpatialRegistrationSequence"  // 170859
    "Referenced Spatial Registration Sequence"  // 170896
    "BlendingPosition"  // 170936
    "Blending Position"  // 170952
    "PresentationDisplayCollectionUID"  // 170969
    "Presentation Display Collection UID"  // 171001
    "PresentationSequenceCollectionUID"  // 171036
    "Presentation Sequence Collection UID"  // 171069
    "PresentationSequencePositionIndex"  // 171105
    "Presentation Sequence Position Index"  // 171138
    "RenderedImageReferenceSequence"  // 171174
    "Rendered Image Reference Sequence"  // 171204
    "VolumetricPresentationStateInputSequence"  // 171237
    "Volumetric Presentation State Input Sequence"  // 171277
    "PresentationInputType"  // 171321
    "Presentation Input Type"  // 171342
    "InputSequencePositionIndex"  // 171365
    "Input Sequence Position Index"  // 171391
    "Crop"  // 171420
    "CroppingSpecificationIndex"  // 171424
    "Cropping Specification Index"  // 171450
    "CompositingMethod"  // 171478
    "Compositing Method"  // 171495
    "VolumetricPresentationInputNumber"  // 171513
    "Volumetric Presentation Input Number"  // 171546
    "ImageVolumeGeometry"  // 171582
    "Image Volume Geometry"  // 171601
    "VolumetricPresentationInputSetUID"  // 171622
    "Volumetric Presentation Input Set UID"  // 171655
    "VolumetricPresentationInputSetSequence"  // 171692
    "Volumetric Presentation Input Set Sequence"  // 171730
    "GlobalCrop"  // 171772
    "Global Crop"  // 171782
    "GlobalCroppingSpecificationIndex"  // 171793
    "Global Cropping Specification Index"  // 171825
    "RenderingMethod"  // 171860
    "Rendering Method"  // 171875
    "VolumeCroppingSequence"  // 171891
    "Volume Cropping Sequence"  // 171913
    "VolumeCroppingMethod"  // 171937
    "Volume Cropping Method"  // 171957
    "BoundingBoxCrop"  // 171979
    "Bounding Box Crop"  // 171994
    "ObliqueCroppingPlaneSequence"  // 172011
    "Oblique Cropping Plane Sequence"  // 172039
    "Plane"  // 172070
    "PlaneNormal"  // 172075
    "Plane Normal"  // 172086
    "CroppingSpecificationNumber"  // 172098
    "Cropping Specification Number"  // 172125
    "MultiPlanarReconstructionStyle"  // 172154
    "Multi-Planar Reconstruction Style"  // 172184
    "MPRThicknessType"  // 172217
    "MPR Thickness Type"  // 172233
    "MPRSlabThickness"  // 172251
    "MPR Slab Thickness"  // 172267
    "MPRTopLeftHandCorner"  // 172285
    "MPR Top Left Hand Corner"  // 172305
    "MPRViewWidthDirection"  // 172329
    "MPR View Width Direction"  // 172350
    "MPRViewWidth"  // 172374
    "MPR View Width"  // 172386
    "NumberOfVolumetricCurvePoints"  // 172400
    "Number of Volumetric Curve Points"  // 172429
    "VolumetricCurvePoints"  // 172462
    "Volumetric Curve Points"  // 172483
    "MPRViewHeightDirection"  // 172506
    "MPR View Height Direction"  // 172528
    "MPRViewHeight"  // 172553
    "MPR View Height"  // 172566
    "RenderProjection"  // 172581
    "Render Projection"  // 172597
    "ViewpointPosition"  // 172614
    "Viewpoint Position"  // 172631
    "ViewpointLookAtPoint"  // 172649
    "Viewpoint LookAt Point"  // 172669
    "ViewpointUpDirection"  // 172691
    "Viewpoint Up Direction"  // 172711
    "RenderFieldOfView"  // 172733
    "Render Field of View"  // 172750
    "SamplingStepSize"  // 172770
    "Sampling Step Size"  // 172786
    "ShadingStyle"  // 172804
    "Shading Style"  // 172816
    "AmbientReflectionIntensity"  // 172829
    "Ambient Reflection Intensity"  // 172855
    "LightDirection"  // 172883
    "Light Direction"  // 172897
    "DiffuseReflectionIntensity"  // 172912
    "Diffuse Reflection Intensity"  // 172938
    "SpecularReflectionIntensity"  // 172966
    "Specular Reflection Intensity"  // 172993
    "Shininess"  // 173022
    "PresentationStateClassificationComponentSequence"  // 173031
    "Presentation State Classification Component Sequence"  // 173079
    "ComponentType"  // 173131
    "Component Type"  // 173144
    "ComponentInputSequence"  // 173158
    "Component Input Sequence"  // 173180
    "VolumetricPresentationInputIndex"  // 173204
    "Volumetric Presentation Input Index"  // 173236
    "PresentationStateCompositorComponentSequence"  // 173271
    "Presentation State Compositor Component Sequence"  // 173315
    "WeightingTransferFunctionSequence"  // 173363
    "Weighting Transfer Function Sequence"  // 173396
    "WeightingLookupTableDescriptor"  // 173432
    "Weighting Lookup Table Descriptor"  // 173462
    "WeightingLookupTableData"  // 173495
    "Weighting Lookup Table Data"  // 173519
    "VolumetricAnnotationSequence"  // 173546
    "Volumetric Annotation Sequence"  // 173574
    "ReferencedStructuredContextSequence"  // 173604
    "Referenced Structured Context Sequence"  // 173639
    "ReferencedContentItem"  // 173677
    "Referenced Content Item"  // 173698
    "VolumetricPresentationInputAnnotationSequence"  // 173721
    "Volumetric Presentation Input Annotation Sequence"  // 173766
    "AnnotationClipping"  // 173815
    "Annotation Clipping"  // 173833
    "PresentationAnimationStyle"  // 173852
    "Presentation Animation Style"  // 173878
    "RecommendedAnimationRate"  // 173906
    "Recommended Animation Rate"  // 173930
    "AnimationCurveSequence"  // 173956
    "Animation Curve Sequence"  // 173978
    "AnimationStepSize"  // 174002
    "Animation Step Size"  // 174019
    "SwivelRange"  // 174038
    "Swivel Range"  // 174049
    "VolumetricCurveUpDirections"  // 174061
    "Volumetric Curve Up Directions"  // 174088
    "VolumeStreamSequence"  // 174118
    "Volume Stream Sequence"  // 174138
    "RGBATransferFunctionDescription"  // 174160
    "RGBA Transfer Function Description"  // 174191
    "AdvancedBlendingSequence"  // 174225
    "Advanced Blending Sequence"  // 174249
    "BlendingInputNumber"  // 174275
    "Blending Input Number"  // 174294
    "BlendingDisplayInputSequence"  // 174315
    "Blending Display Input Sequence"  // 174343
    "BlendingDisplaySequence"  // 174374
    "Blending Display Sequence"  // 174397
    "BlendingMode"  // 174422
    "Blending Mode"  // 174434
    "TimeSeriesBlending"  // 174447
    "Time Series Blending"  // 174465
    "GeometryForDisplay"  // 174485
    "Geometry for Display"  // 174503
    "ThresholdSequence"  // 174523
    "Threshold Sequence"  // 174540
    "ThresholdValueSequence"  // 174558
    "Threshold Value Sequence"  // 174580
    "ThresholdType"  // 174604
    "Threshold Type"  // 174617
    "ThresholdValue"  // 174631
    "Threshold Value"  // 174645
    "HangingProtocolName"  // 174660
    "Hanging Protocol Name"  // 174679
    "HangingProtocolDescription"  // 174700
    "Hanging Protocol Description"  // 174726
    "HangingProtocolLevel"  // 174754
    "Hanging Protocol Level"  // 174774
    "HangingProtocolCreator"  // 174796
    "Hanging Protocol Creator"  // 174818
    "HangingProtocolCreationDateTime"  // 174842
    "Hanging Protocol Creation DateTime"  // 174873
    "HangingProtocolDefinitionSequence"  // 174907
    "Hanging Protocol Definition Sequence"  // 174940
    "HangingProtocolUserIdentificationCodeSequence"  // 174976
    "Hanging Protocol User Identification Code Sequence"  // 175021
    "HangingProtocolUserGroupName"  // 175071
    "Hanging Protocol User Group Name"  // 175099
    "SourceHangingProtocolSequence"  // 175131
    "Source Hanging Protocol Sequence"  // 175160
    "NumberOfPriorsReferenced"  // 175192
    "Number of Priors Referenced"  // 175216
    "ImageSetsSequence"  // 175243
    "Image Sets Sequence"  // 175260
    "ImageSetSelectorSequence"  // 175279
    "Image Set Selector Sequence"  // 175303
    "ImageSetSelectorUsageFlag"  // 175330
    "Image Set Selector Usage Flag"  // 175355
    "SelectorAttribute"  // 175384
    "Selector Attribute"  // 175401
    "SelectorValueNumber"  // 175419
    "Selector Value Number"  // 175438
    "TimeBasedImageSetsSequence"  // 175459
    "Time Based Image Sets Sequence"  // 175485
    "ImageSetNumber"  // 175515
    "Image Set Number"  // 175529
    "ImageSetSelectorCategory"  // 175545
    "Image Set Selector Category"  // 175569
    "RelativeTime"  // 175596
    "Relative Time"  // 175608
    "RelativeTimeUnits"  // 175621
    "Relative Time Units"  // 175638
    "AbstractPriorValue"  // 175657
    "Abstract Prior Value"  // 175675
    "AbstractPriorCodeSequence"  // 175695
    "Abstract Prior Code Sequence"  // 175720
    "ImageSetLabel"  // 175748
    "Image Set Label"  // 175761
    "SelectorAttributeVR"  // 175776
    "Selector Attribute VR"  // 175795
    "SelectorSequencePointer"  // 175816
    "Selector Sequence Pointer"  // 175839
    "SelectorSequencePointerPrivateCreator"  // 175864
    "Selector Sequence Pointer Private Creator"  // 175901
    "SelectorAttributePrivateCreator"  // 175942
    "Selector Attribute Private Creator"  // 175973
    "SelectorAEValue"  // 176007
    "Selector AE Value"  // 176022
    "SelectorASValue"  // 176039
    "Selector AS Value"  // 176054
    "SelectorATValue"  // 176071
    "Selector AT Value"  // 176086
    "SelectorDAValue"  // 176103
    "Selector DA Value"  // 176118
    "SelectorCSValue"  // 176135
    "Selector CS Value"  // 176150
    "SelectorDTValue"  // 176167
    "Selector DT Value"  // 176182
    "SelectorISValue"  // 176199
    "Selector IS Value"  // 176214
    "SelectorOBValue"  // 176231
    "Selector OB Value"  // 176246
    "SelectorLOValue"  // 176263
    "Selector LO Value"  // 176278
    "SelectorOFValue"  // 176295
    "Selector OF Value"  // 176310
    "SelectorLTValue"  // 176327
    "Selector LT Value"  // 176342
    "SelectorOWValue"  // 176359
    "Selector OW Value"  // 176374
    "SelectorPNValue"  // 176391
    "Selector PN Value"  // 176406
    "SelectorTMValue"  // 176423
    "Selector TM Value"  // 176438
    "SelectorSHValue"  // 176455
    "Selector SH Value"  // 176470
    "SelectorUNValue"  // 176487
    "Selector UN Value"  // 176502
    "SelectorSTValue"  // 176519
    "Selector ST Value"  // 176534
    "SelectorUCValue"  // 176551
    "Selector UC Value"  // 176566
    "SelectorUTValue"  // 176583
    "Selector UT Value"  // 176598
    "SelectorURValue"  // 176615
    "Selector UR Value"  // 176630
    "SelectorDSValue"  // 176647
    "Selector DS Value"  // 176662
    "SelectorODValue"  // 176679
    "Selector OD Value"  // 176694
    "SelectorFDValue"  // 176711
    "Selector FD Value"  // 176726
    "SelectorOLValue"  // 176743
    "Selector OL Value"  // 176758
    "SelectorFLValue"  // 176775
    "Selector FL Value"  // 176790
    "SelectorULValue"  // 176807
    "Selector UL Value"  // 176822
    "SelectorUSValue"  // 176839
    "Selector US Value"  // 176854
    "SelectorSLValue"  // 176871
    "Selector SL Value"  // 176886
    "SelectorSSValue"  // 176903
    "Selector SS Value"  // 176918
    "SelectorUIValue"  // 176935
    "Selector UI Value"  // 176950
    "SelectorCodeSequenceValue"  // 176967
    "Selector Code Sequence Value"  // 176992
    "SelectorOVValue"  // 177020
    "Selector OV Value"  // 177035
    "SelectorSVValue"  // 177052
    "Selector SV Value"  // 177067
    "SelectorUVValue"  // 177084
    "Selector UV Value"  // 177099
    "NumberOfScreens"  // 177116
    "Number of Screens"  // 177131
    "NominalScreenDefinitionSequence"  // 177148
    "Nominal Screen Definition Sequence"  // 177179
    "NumberOfVerticalPixels"  // 177213
    "Number of Vertical Pixels"  // 177235
    "NumberOfHorizontalPixels"  // 177260
    "Number of Horizontal Pixels"  // 177284
    "DisplayEnvironmentSpatialPosition"  // 177311
    "Display Environment Spatial Position"  // 177344
    "ScreenMinimumGrayscaleBitDepth"  // 177380
    "Screen Minimum Grayscale Bit Depth"  // 177410
    "ScreenMinimumColorBitDepth"  // 177444
    "Screen Minimum Color Bit Depth"  // 177470
    "ApplicationMaximumRepaintTime"  // 177500
    "Application Maximum Repaint Time"  // 177529
    "DisplaySetsSequence"  // 177561
    "Display Sets Sequence"  // 177580
    "DisplaySetNumber"  // 177601
    "Display Set Number"  // 177617
    "DisplaySetLabel"  // 177635
    "Display Set Label"  // 177650
    "DisplaySetPresentationGroup"  // 177667
    "Display Set Presentation Group"  // 177694
    "DisplaySetPresentationGroupDescription"  // 177724
    "Display Set Presentation Group Description"  // 177762
    "PartialDataDisplayHandling"  // 177804
    "Partial Data Display Handling"  // 177830
    "SynchronizedScrollingSequence"  // 177859
    "Synchronized Scrolling Sequence"  // 177888
    "DisplaySetScrollingGroup"  // 177919
    "Display Set Scrolling Group"  // 177943
    "NavigationIndicatorSequence"  // 177970
    "Navigation Indicator Sequence"  // 177997
    "NavigationDisplaySet"  // 178026
    "Navigation Display Set"  // 178046
    "ReferenceDisplaySets"  // 178068
    "Reference Display Sets"  // 178088
    "ImageBoxesSequence"  // 178110
    "Image Boxes Sequence"  // 178128
    "ImageBoxNumber"  // 178148
    "Image Box Number"  // 178162
    "ImageBoxLayoutType"  // 178178
    "Image Box Layout Type"  // 178196
    "ImageBoxTileHorizontalDimension"  // 178217
    "Image Box Tile Horizontal Dimension"  // 178248
    "ImageBoxTileVerticalDimension"  // 178283
    "Image Box Tile Vertical Dimension"  // 178312
    "ImageBoxScrollDirection"  // 178345
    "Image Box Scroll Direction"  // 178368
    "ImageBoxSmallScrollType"  // 178394
    "Image Box Small Scroll Type"  // 178417
    "ImageBoxSmallScrollAmount"  // 178444
    "Image Box Small Scroll Amount"  // 178469
    "ImageBoxLargeScrollType"  // 178498
    "Image Box Large Scroll Type"  // 178521
    "ImageBoxLargeScrollAmount"  // 178548
    "Image Box Large Scroll Amount"  // 178573
    "ImageBoxOverlapPriority"  // 178602
    "Image Box Overlap Priority"  // 178625
    "CineRelativeToRealTime"  // 178651
    "Cine Relative to Real-Time"  // 178673
    "FilterOperationsSequence"  // 178699
    "Filter Operations Sequence"  // 178723
    "FilterByCategory"  // 178749
    "Filter-by Category"  // 178765
    "FilterByAttributePresence"  // 178783
    "Filter-by Attribute Presence"  // 178808
    "FilterByOperator"  // 178836
    "Filter-by Operator"  // 178852
    "StructuredDisplayBackgroundCIELabValue"  // 178870
    "Structured Display Background CIELab Value"  // 178908
    "EmptyImageBoxCIELabValue"  // 178950
    "Empty Image Box CIELab Value"  // 178974
    "StructuredDisplayImageBoxSequence"  // 179002
    "Structured Display Image Box Sequence"  // 179035
    "StructuredDisplayTextBoxSequence"  // 179072
    "Structured Display Text Box Sequence"  // 179104
    "ReferencedFirstFrameSequence"  // 179140
    "Referenced First Frame Sequence"  // 179168
    "ImageBoxSynchronizationSequence"  // 179199
    "Image Box Synchronization Sequence"  // 179230
    "SynchronizedImageBoxList"  // 179264
    "Synchronized Image Box List"  // 179288
    "TypeOfSynchronization"  // 179315
    "Type of Synchronization"  // 179336
    "BlendingOperationType"  // 179359
    "Blending Operation Type"  // 179380
    "ReformattingOperationType"  // 179403
    "Reformatting Operation Type"  // 179428
    "ReformattingThickness"  // 179455
    "Reformatting Thickness"  // 179476
    "ReformattingInterval"  // 179498
    "Reformatting Interval"  // 179518
    "ReformattingOperationInitialViewDirection"  // 179539
    "Reformatting Operation Initial View Direction"  // 179580
    "ThreeDRenderingType"  // 179625
    "3D Rendering Type"  // 179644
    "SortingOperationsSequence"  // 179661
    "Sorting Operations Sequence"  // 179686
    "SortByCategory"  // 179713
    "Sort-by Category"  // 179727
    "SortingDirection"  // 179743
    "Sorting Direction"  // 179759
    "DisplaySetPatientOrientation"  // 179776
    "Display Set Patient Orientation"  // 179804
    "VOIType"  // 179835
    "VOI Type"  // 179842
    "PseudoColorType"  // 179850
    "Pseudo-Color Type"  // 179865
    "PseudoColorPaletteInstanceReferenceSequence"  // 179882
    "Pseudo-Color Palette Instance Reference Sequence"  // 179925
    "ShowGrayscaleInverted"  // 179973
    "Show Grayscale Inverted"  // 179994
    "ShowImageTrueSizeFlag"  // 180017
    "Show Image True Size Flag"  // 180038
    "ShowGraphicAnnotationFlag"  // 180063
    "Show Graphic Annotation Flag"  // 180088
    "ShowPatientDemographicsFlag"  // 180116
    "Show Patient Demographics Flag"  // 180143
    "ShowAcquisitionTechniquesFlag"  // 180173
    "Show Acquisition Techniques Flag"  // 180202
    "DisplaySetHorizontalJustification"  // 180234
    "Display Set Horizontal Justification"  // 180267
    "DisplaySetVerticalJustification"  // 180303
    "Display Set Vertical Justification"  // 180334
    "ContinuationStartMeterset"  // 180368
    "Continuation Start Meterset"  // 180393
    "ContinuationEndMeterset"  // 180420
    "Continuation End Meterset"  // 180443
    "ProcedureStepState"  // 180468
    "Procedure Step State"  // 180486
    "ProcedureStepProgressInformationSequence"  // 180506
    "Procedure Step Progress Information Sequence"  // 180546
    "ProcedureStepProgress"  // 180590
    "Procedure Step Progress"  // 180611
    "ProcedureStepProgressDescription"  // 180634
    "Procedure Step Progress Description"  // 180666
    "ProcedureStepProgressParametersSequence"  // 180701
    "Procedure Step Progress Parameters Sequence"  // 180740
    "ProcedureStepCommunicationsURISequence"  // 180783
    "Procedure Step Communications URI Sequence"  // 180821
    "ContactURI"  // 180863
    "Contact URI"  // 180873
    "ContactDisplayName"  // 180884
    "Contact Display Name"  // 180902
    "ProcedureStepDiscontinuationReasonCodeSequence"  // 180922
    "Procedure Step Discontinuation Reason Code Sequence"  // 180968
    "BeamTaskSequence"  // 181019
    "Beam Task Sequence"  // 181035
    "BeamTaskType"  // 181053
    "Beam Task Type"  // 181065
    "BeamOrderIndexTrial"  // 181079
    "Beam Order Index (Trial)"  // 181098
    "AutosequenceFlag"  // 181122
    "Autosequence Flag"  // 181138
    "TableTopVerticalAdjustedPosition"  // 181155
    "Table Top Vertical Adjusted Position"  // 181187
    "TableTopLongitudinalAdjustedPosition"  // 181223
    "Table Top Longitudinal Adjusted Position"  // 181259
    "TableTopLateralAdjustedPosition"  // 181299
    "Table Top Lateral Adjusted Position"  // 181330
    "PatientSupportAdjustedAngle"  // 181365
    "Patient Support Adjusted Angle"  // 181392
    "TableTopEccentricAdjustedAngle"  // 181422
    "Table Top Eccentric Adjusted Angle"  // 181452
    "TableTopPitchAdjustedAngle"  // 181486
    "Table Top Pitch Adjusted Angle"  // 181512
    "TableTopRollAdjustedAngle"  // 181542
    "Table Top Roll Adjusted Angle"  // 181567
    "DeliveryVerificationImageSequence"  // 181596
    "Delivery Verification Image Sequence"  // 181629
    "VerificationImageTiming"  // 181665
    "Verification Image Timing"  // 181688
    "DoubleExposureFlag"  // 181713
    "Double Exposure Flag"  // 181731
    "DoubleExposureOrdering"  // 181751
    "Double Exposure Ordering"  // 181773
    "DoubleExposureMetersetTrial"  // 181797
    "Double Exposure Meterset (Trial)"  // 181824
    "DoubleExposureFieldDeltaTrial"  // 181856
    "Double Exposure Field Delta (Trial)"  // 181885
    "RelatedReferenceRTImageSequence"  // 181920
    "Related Reference RT Image Sequence"  // 181951
    "GeneralMachineVerificationSequence"  // 181986
    "General Machine Verification Sequence"  // 182020
    "ConventionalMachineVerificationSequence"  // 182057
    "Conventional Machine Verification Sequence"  // 182096
    "IonMachineVerificationSequence"  // 182138
    "Ion Machine Verification Sequence"  // 182168
    "FailedAttributesSequence"  // 182201
    "Failed Attributes Sequence"  // 182225
    "OverriddenAttributesSequence"  // 182251
    "Overridden Attributes Sequence"  // 182279
    "ConventionalControlPointVerificationSequence"  // 182309
    "Conventional Control Point Verification Sequence"  // 182353
    "IonControlPointVerificationSequence"  // 182401
    "Ion Control Point Verification Sequence"  // 182436
    "AttributeOccurrenceSequence"  // 182475
    "Attribute Occurrence Sequence"  // 182502
    "AttributeOccurrencePointer"  // 182531
    "Attribute Occurrence Pointer"  // 182557
    "AttributeItemSelector"  // 182585
    "Attribute Item Selector"  // 182606
    "AttributeOccurrencePrivateCreator"  // 182629
    "Attribute Occurrence Private Creator"  // 182662
    "SelectorSequencePointerItems"  // 182698
    "Selector Sequence Pointer Items"  // 182726
    "ScheduledProcedureStepPriority"  // 182757
    "Scheduled Procedure Step Priority"  // 182787
    "WorklistLabel"  // 182820
    "Worklist Label"  // 182833
    "ProcedureStepLabel"  // 182847
    "Procedure Step Label"  // 182865
    "ScheduledProcessingParametersSequence"  // 182885
    "Scheduled Processing Parameters Sequence"  // 182922
    "PerformedProcessingParametersSequence"  // 182962
    "Performed Processing Parameters Sequence"  // 182999
    "UnifiedProcedureStepPerformedProcedureSequence"  // 183039
    "Unified Procedure Step Performed Procedure Sequence"  // 183085
    "RelatedProcedureStepSequence"  // 183136
    "Related Procedure Step Sequence"  // 183164
    "ProcedureStepRelationshipType"  // 183195
    "Procedure Step Relationship Type"  // 183224
    "ReplacedProcedureStepSequence"  // 183256
    "Replaced Procedure Step Sequence"  // 183285
    "DeletionLock"  // 183317
    "Deletion Lock"  // 183329
    "ReceivingAE"  // 183342
    "Receiving AE"  // 183353
    "RequestingAE"  // 183365
    "Requesting AE"  // 183377
    "ReasonForCancellation"  // 183390
    "Reason for Cancellation"  // 183411
    "SCPStatus"  // 183434
    "SCP Status"  // 183443
    "SubscriptionListStatus"  // 183453
    "Subscription List Status"  // 183475
    "UnifiedProcedureStepListStatus"  // 183499
    "Unified Procedure Step List Status"  // 183529
    "BeamOrderIndex"  // 183563
    "Beam Order Index"  // 183577
    "DoubleExposureMeterset"  // 183593
    "Double Exposure Meterset"  // 183615
    "DoubleExposureFieldDelta"  // 183639
    "Double Exposure Field Delta"  // 183663
    "BrachyTaskSequence"  // 183690
    "Brachy Task Sequence"  // 183708
    "ContinuationStartTotalReferenceAirKerma"  // 183728
    "Continuation Start Total Reference Air Kerma"  // 183767
    "ContinuationEndTotalReferenceAirKerma"  // 183811
    "Continuation End Total Reference Air Kerma"  // 183848
    "ContinuationPulseNumber"  // 183890
    "Continuation Pulse Number"  // 183913
    "ChannelDeliveryOrderSequence"  // 183938
    "Channel Delivery Order Sequence"  // 183966
    "ReferencedChannelNumber"  // 183997
    "Referenced Channel Number"  // 184020
    "StartCumulativeTimeWeight"  // 184045
    "Start Cumulative Time Weight"  // 184070
    "EndCumulativeTimeWeight"  // 184098
    "End Cumulative Time Weight"  // 184121
    "OmittedChannelSequence"  // 184147
    "Omitted Channel Sequence"  // 184169
    "ReasonForChannelOmission"  // 184193
    "Reason for Channel Omission"  // 184217
    "ReasonForChannelOmissionDescription"  // 184244
    "Reason for Channel Omission Description"  // 184279
    "ChannelDeliveryOrderIndex"  // 184318
    "Channel Delivery Order Index"  // 184343
    "ChannelDeliveryContinuationSequence"  // 184371
    "Channel Delivery Continuation Sequence"  // 184406
    "OmittedApplicationSetupSequence"  // 184444
    "Omitted Application Setup Sequence"  // 184475
    "ImplantAssemblyTemplateName"  // 184509
    "Implant Assembly Template Name"  // 184536
    "ImplantAssemblyTemplateIssuer"  // 184566
    "Implant Assembly Template Issuer"  // 184595
    "ImplantAssemblyTemplateVersion"  // 184627
    "Implant Assembly Template Version"  // 184657
    "ReplacedImplantAssemblyTemplateSequence"  // 184690
    "Replaced Implant Assembly Template Sequence"  // 184729
    "ImplantAssemblyTemplateType"  // 184772
    "Implant Assembly Template Type"  // 184799
    "OriginalImplantAssemblyTemplateSequence"  // 184829
    "Original Implant Assembly Template Sequence"  // 184868
    "DerivationImplantAssemblyTemplateSequence"  // 184911
    "Derivation Implant Assembly Template Sequence"  // 184952
    "ImplantAssemblyTemplateTargetAnatomySequence"  // 184997
    "Implant Assembly Template Target Anatomy Sequence"  // 185041
    "ProcedureTypeCodeSequence"  // 185090
    "Procedure Type Code Sequence"  // 185115
    "SurgicalTechnique"  // 185143
    "Surgical Technique"  // 185160
    "ComponentTypesSequence"  // 185178
    "Component Types Sequence"  // 185200
    "ComponentTypeCodeSequence"  // 185224
    "Component Type Code Sequence"  // 185249
    "ExclusiveComponentType"  // 185277
    "Exclusive Component Type"  // 185299
    "MandatoryComponentType"  // 185323
    "Mandatory Component Type"  // 185345
    "ComponentSequence"  // 185369
    "Component Sequence"  // 185386
    "ComponentID"  // 185404
    "Component ID"  // 185415
    "ComponentAssemblySequence"  // 185427
    "Component Assembly Sequence"  // 185452
    "Component1ReferencedID"  // 185479
    "Component 1 Referenced ID"  // 185501
    "Component1ReferencedMatingFeatureSetID"  // 185526
    "Component 1 Referenced Mating Feature Set ID"  // 185564
    "Component1ReferencedMatingFeatureID"  // 185608
    "Component 1 Referenced Mating Feature ID"  // 185643
    "Component2ReferencedID"  // 185683
    "Component 2 Referenced ID"  // 185705
    "Component2ReferencedMatingFeatureSetID"  // 185730
    "Component 2 Referenced Mating Feature Set ID"  // 185768
    "Component2ReferencedMatingFeatureID"  // 185812
    "Component 2 Referenced Mating Feature ID"  // 185847
    "ImplantTemplateGroupName"  // 185887
    "Implant Template Group Name"  // 185911
    "ImplantTemplateGroupDescription"  // 185938
    "Implant Template Group Description"  // 185969
    "ImplantTemplateGroupIssuer"  // 186003
    "Implant Template Group Issuer"  // 186029
    "ImplantTemplateGroupVersion"  // 186058
    "Implant Template Group Version"  // 186085
    "ReplacedImplantTemplateGroupSequence"  // 186115
    "Replaced Implant Template Group Sequence"  // 186151
    "ImplantTemplateGroupTargetAnatomySequence"  // 186191
    "Implant Template Group Target Anatomy Sequence"  // 186232
    "ImplantTemplateGroupMembersSequence"  // 186278
    "Implant Template Group Members Sequence"  // 186313
    "ImplantTemplateGroupMemberID"  // 186352
    "Implant Template Group Member ID"  // 186380
    "ThreeDImplantTemplateGroupMemberMatchingPoint"  // 186412
    "3D Implant Template Group Member Matching Point"  // 186457
    "ThreeDImplantTemplateGroupMemberMatchingAxes"  // 186504
    "3D Implant Template Group Member Matching Axes"  // 186548
    "ImplantTemplateGroupMemberMatching2DCoordinatesSequence"  // 186594
    "Implant Template Group Member Matching 2D Coordinates Sequence"  // 186649
    "TwoDImplantTemplateGroupMemberMatchingPoint"  // 186711
    "2D Implant Template Group Member Matching Point"  // 186754
    "TwoDImplantTemplateGroupMemberMatchingAxes"  // 186801
    "2D Implant Template Group Member Matching Axes"  // 186843
    "ImplantTemplateGroupVariationDimensionSequence"  // 186889
    "Implant Template Group Variation Dimension Sequence"  // 186935
    "ImplantTemplateGroupVariationDimensionName"  // 186986
    "Implant Template Group Variation Dimension Name"  // 187028
    "ImplantTemplateGroupVariationDimensionRankSequence"  // 187075
    "Implant Template Group Variation Dimension Rank Sequence"  // 187125
    "ReferencedImplantTemplateGroupMemberID"  // 187181
    "Referenced Implant Template Group Member ID"  // 187219
    "ImplantTemplateGroupVariationDimensionRank"  // 187262
    "Implant Template Group Variation Dimension Rank"  // 187304
    "SurfaceScanAcquisitionTypeCodeSequence"  // 187351
    "Surface Scan Acquisition Type Code Sequence"  // 187389
    "SurfaceScanModeCodeSequence"  // 187432
    "Surface Scan Mode Code Sequence"  // 187459
    "RegistrationMethodCodeSequence"  // 187490
    "Registration Method Code Sequence"  // 187520
    "ShotDurationTime"  // 187553
    "Shot Duration Time"  // 187569
    "ShotOffsetTime"  // 187587
    "Shot Offset Time"  // 187601
    "SurfacePointPresentationValueData"  // 187617
    "Surface Point Presentation Value Data"  // 187650
    "SurfacePointColorCIELabValueData"  // 187687
    "Surface Point Color CIELab Value Data"  // 187719
    "UVMappingSequence"  // 187756
    "UV Mapping Sequence"  // 187773
    "TextureLabel"  // 187792
    "Texture Label"  // 187804
    "UValueData"  // 187817
    "U Value Data"  // 187827
    "VValueData"  // 187839
    "V Value Data"  // 187849
    "ReferencedTextureSequence"  // 187861
    "Referenced Texture Sequence"  // 187886
    "ReferencedSurfaceDataSequence"  // 187913
    "Referenced Surface Data Sequence"  // 187942
    "AssessmentSummary"  // 187974
    "Assessment Summary"  // 187991
    "AssessmentSummaryDescription"  // 188009
    "Assessment Summary Description"  // 188037
    "AssessedSOPInstanceSequence"  // 188067
    "Assessed SOP Instance Sequence"  // 188094
    "ReferencedComparisonSOPInstanceSequence"  // 188124
    "Referenced Comparison SOP Instance Sequence"  // 188163
    "NumberOfAssessmentObservations"  // 188206
    "Number of Assessment Observations"  // 188236
    "AssessmentObservationsSequence"  // 188269
    "Assessment Observations Sequence"  // 188299
    "ObservationSignificance"  // 188331
    "Observation Significance"  // 188354
    "ObservationDescription"  // 188378
    "Observation Description"  // 188400
    "StructuredConstraintObservationSequence"  // 188423
    "Structured Constraint Observation Sequence"  // 188462
    "AssessedAttributeValueSequence"  // 188504
    "Assessed Attribute Value Sequence"  // 188534
    "AssessmentSetID"  // 188567
    "Assessment Set ID"  // 188582
    "AssessmentRequesterSequence"  // 188599
    "Assessment Requester Sequence"  // 188626
    "SelectorAttributeName"  // 188655
    "Selector Attribute Name"  // 188676
    "SelectorAttributeKeyword"  // 188699
    "Selector Attribute Keyword"  // 188723
    "AssessmentTypeCodeSequence"  // 188749
    "Assessment Type Code Sequence"  // 188775
    "ObservationBasisCodeSequence"  // 188804
    "Observation Basis Code Sequence"  // 188832
    "AssessmentLabel"  // 188863
    "Assessment Label"  // 188878
    "ConstraintType"  // 188894
    "Constraint Type"  // 188908
    "SpecificationSelectionGuidance"  // 188923
    "Specification Selection Guidance"  // 188953
    "ConstraintValueSequence"  // 188985
    "Constraint Value Sequence"  // 189008
    "RecommendedDefaultValueSequence"  // 189033
    "Recommended Default Value Sequence"  // 189064
    "ConstraintViolationSignificance"  // 189098
    "Constraint Violation Significance"  // 189129
    "ConstraintViolationCondition"  // 189162
    "Constraint Violation Condition"  // 189190
    "ModifiableConstraintFlag"  // 189220
    "Modifiable Constraint Flag"  // 189244
    "StorageMediaFileSetID"  // 189270
    "Storage Media File-set ID"  // 189291
    "StorageMediaFileSetUID"  // 189316
    "Storage Media File-set UID"  // 189338
    "IconImageSequence"  // 189364
    "Icon Image Sequence"  // 189381
    "TopicTitle"  // 189400
    "Topic Title"  // 189410
    "TopicSubject"  // 189421
    "Topic Subject"  // 189433
    "TopicAuthor"  // 189446
    "Topic Author"  // 189457
    "1-32"  // 189469
    "TopicKeywords"  // 189473
    "Topic Keywords"  // 189486
    "SOPInstanceStatus"  // 189500
    "SOP Instance Status"  // 189517
    "SOPAuthorizationDateTime"  // 189536
    "SOP Authorization DateTime"  // 189560
    "SOPAuthorizationComment"  // 189586
    "SOP Authorization Comment"  // 189609
    "AuthorizationEquipmentCertificationNumber"  // 189634
    "Authorization Equipment Certification Number"  // 189675
    "MACIDNumber"  // 189719
    "MAC ID Number"  // 189730
    "MACCalculationTransferSyntaxUID"  // 189743
    "MAC Calculation Transfer Syntax UID"  // 189774
    "MACAlgorithm"  // 189809
    "MAC Algorithm"  // 189821
    "DataElementsSigned"  // 189834
    "Data Elements Signed"  // 189852
    "DigitalSignatureUID"  // 189872
    "Digital Signature UID"  // 189891
    "DigitalSignatureDateTime"  // 189912
    "Digital Signature DateTime"  // 189936
    "CertificateType"  // 189962
    "Certificate Type"  // 189977
    "CertificateOfSigner"  // 189993
    "Certificate of Signer"  // 190012
    "Signature"  // 190033
    "CertifiedTimestampType"  // 190042
    "Certified Timestamp Type"  // 190064
    "CertifiedTimestamp"  // 190088
    "Certified Timestamp"  // 190106
    "DigitalSignaturePurposeCodeSequence"  // 190125
    "Digital Signature Purpose Code Sequence"  // 190160
    "ReferencedDigitalSignatureSequence"  // 190199
    "Referenced Digital Signature Sequence"  // 190233
    "ReferencedSOPInstanceMACSequence"  // 190270
    "Referenced SOP Instance MAC Sequence"  // 190302
    "MAC"  // 190338
    "EncryptedAttributesSequence"  // 190341
    "Encrypted Attributes Sequence"  // 190368
    "EncryptedContentTransferSyntaxUID"  // 190397
    "Encrypted Content Transfer Syntax UID"  // 190430
    "EncryptedContent"  // 190467
    "Encrypted Content"  // 190483
    "ModifiedAttributesSequence"  // 190500
    "Modified Attributes Sequence"  // 190526
    "NonconformingModifiedAttributesSequence"  // 190554
    "Nonconforming Modified Attributes Sequence"  // 190593
    "NonconformingDataElementValue"  // 190635
    "Nonconforming Data Element Value"  // 190664
    "OriginalAttributesSequence"  // 190696
    "Original Attributes Sequence"  // 190722
    "AttributeModificationDateTime"  // 190750
    "Attribute Modification DateTime"  // 190779
    "ModifyingSystem"  // 190810
    "Modifying System"  // 190825
    "SourceOfPreviousValues"  // 190841
    "Source of Previous Values"  // 190863
    "ReasonForTheAttributeModification"  // 190888
    "Reason for the Attribute Modification"  // 190921
    "InstanceOriginStatus"  // 190958
    "Instance Origin Status"  // 190978
    "NumberOfCopies"  // 191000
    "Number of Copies"  // 191014
    "PrinterConfigurationSequence"  // 191030
    "Printer Configuration Sequence"  // 191058
    "PrintPriority"  // 191088
    "Print Priority"  // 191101
    "MediumType"  // 191115
    "Medium Type"  // 191125
    "FilmDestination"  // 191136
    "Film Destination"  // 191151
    "FilmSessionLabel"  // 191167
    "Film Session Label"  // 191183
    "MemoryAllocation"  // 191201
    "Memory Allocation"  // 191217
    "MaximumMemoryAllocation"  // 191234
    "Maximum Memory Allocation"  // 191257
    "ColorImagePrintingFlag"  // 191282
    "Color Image Printing Flag"  // 191304
    "CollationFlag"  // 191329
    "Collation Flag"  // 191342
    "AnnotationFlag"  // 191356
    "Annotation Flag"  // 191370
    "ImageOverlayFlag"  // 191385
    "Image Overlay Flag"  // 191401
    "PresentationLUTFlag"  // 191419
    "Presentation LUT Flag"  // 191438
    "ImageBoxPresentationLUTFlag"  // 191459
    "Image Box Presentation LUT Flag"  // 191486
    "MemoryBitDepth"  // 191517
    "Memory Bit Depth"  // 191531
    "PrintingBitDepth"  // 191547
    "Printing Bit Depth"  // 191563
    "MediaInstalledSequence"  // 191581
    "Media Installed Sequence"  // 191603
    "OtherMediaAvailableSequence"  // 191627
    "Other Media Available Sequence"  // 191654
    "SupportedImageDisplayFormatsSequence"  // 191684
    "Supported Image Display Formats Sequence"  // 191720
    "ReferencedFilmBoxSequence"  // 191760
    "Referenced Film Box Sequence"  // 191785
    "ReferencedStoredPrintSequence"  // 191813
    "Referenced Stored Print Sequence"  // 191842
    "ImageDisplayFormat"  // 191874
    "Image Display Format"  // 191892
    "AnnotationDisplayFormatID"  // 191912
    "Annotation Display Format ID"  // 191937
    "FilmOrientation"  // 191965
    "Film Orientation"  // 191980
    "FilmSizeID"  // 191996
    "Film Size ID"  // 192006
    "PrinterResolutionID"  // 192018
    "Printer Resolution ID"  // 192037
    "DefaultPrinterResolutionID"  // 192058
    "Default Printer Resolution ID"  // 192084
    "MagnificationType"  // 192113
    "Magnification Type"  // 192130
    "SmoothingType"  // 192148
    "Smoothing Type"  // 192161
    "DefaultMagnificationType"  // 192175
    "Default Magnification Type"  // 192199
    "OtherMagnificationTypesAvailable"  // 192225
    "Other Magnification Types Available"  // 192257
    "DefaultSmoothingType"  // 192292
    "Default Smoothing Type"  // 192312
    "OtherSmoothingTypesAvailable"  // 192334
    "Other Smoothing Types Available"  // 192362
    "BorderDensity"  // 192393
    "Border Density"  // 192406
    "EmptyImageDensity"  // 192420
    "Empty Image Density"  // 192437
    "MinDensity"  // 192456
    "Min Density"  // 192466
    "MaxDensity"  // 192477
    "Max Density"  // 192487
    "Trim"  // 192498
    "ConfigurationInformation"  // 192502
    "Configuration Information"  // 192526
    "ConfigurationInformationDescription"  // 192551
    "Configuration Information Description"  // 192586
    "MaximumCollatedFilms"  // 192623
    "Maximum Collated Films"  // 192643
    "Illumination"  // 192665
    "ReflectedAmbientLight"  // 192677
    "Reflected Ambient Light"  // 192698
    "PrinterPixelSpacing"  // 192721
    "Printer Pixel Spacing"  // 192740
    "ReferencedFilmSessionSequence"  // 192761
    "Referenced Film Session Sequence"  // 192790
    "ReferencedImageBoxSequence"  // 192822
    "Referenced Image Box Sequence"  // 192848
    "ReferencedBasicAnnotationBoxSequence"  // 192877
    "Referenced Basic Annotation Box Sequence"  // 192913
    "ImageBoxPosition"  // 192953
    "Image Box Position"  // 192969
    "Polarity"  // 192987
    "RequestedImageSize"  // 192995
    "Requested Image Size"  // 193013
    "RequestedDecimateCropBehavior"  // 193033
    "Requested Decimate/Crop Behavior"  // 193062
    "RequestedResolutionID"  // 193094
    "Requested Resolution ID"  // 193115
    "RequestedImageSizeFlag"  // 193138
    "Requested Image Size Flag"  // 193160
    "DecimateCropResult"  // 193185
    "Decimate/Crop Result"  // 193203
    "BasicGrayscaleImageSequence"  // 193223
    "Basic Grayscale Image Sequence"  // 193250
    "BasicColorImageSequence"  // 193280
    "Basic Color Image Sequence"  // 193303
    "ReferencedImageOverlayBoxSequence"  // 193329
    "Referenced Image Overlay Box Sequence"  // 193362
    "ReferencedVOILUTBoxSequence"  // 193399
    "Referenced VOI LUT Box Sequence"  // 193426
    "AnnotationPosition"  // 193457
    "Annotation Position"  // 193475
    "TextString"  // 193494
    "Text String"  // 193504
    "ReferencedOverlayPlaneSequence"  // 193515
    "Referenced Overlay Plane Sequence"  // 193545
    "1-99"  // 193578
    "ReferencedOverlayPlaneGroups"  // 193582
    "Referenced Overlay Plane Groups"  // 193610
    "OverlayPixelDataSequence"  // 193641
    "Overlay Pixel Data Sequence"  // 193665
    "OverlayMagnificationType"  // 193692
    "Overlay Magnification Type"  // 193716
    "OverlaySmoothingType"  // 193742
    "Overlay Smoothing Type"  // 193762
    "OverlayOrImageMagnification"  // 193784
    "Overlay or Image Magnification"  // 193811
    "MagnifyToNumberOfColumns"  // 193841
    "Magnify to Number of Columns"  // 193865
    "OverlayForegroundDensity"  // 193893
    "Overlay Foreground Density"  // 193917
    "OverlayBackgroundDensity"  // 193943
    "Overlay Background Density"  // 193967
    "OverlayMode"  // 193993
    "Overlay Mode"  // 194004
    "ThresholdDensity"  // 194016
    "Threshold Density"  // 194032
    "ReferencedImageBoxSequenceRetired"  // 194049
    "Referenced Image Box Sequence (Retired)"  // 194082
    "PresentationLUTSequence"  // 194121
    "Presentation LUT Sequence"  // 194144
    "PresentationLUTShape"  // 194169
    "Presentation LUT Shape"  // 194189
    "ReferencedPresentationLUTSequence"  // 194211
    "Referenced Presentation LUT Sequence"  // 194244
    "PrintJobID"  // 194280
    "Print Job ID"  // 194290
    "ExecutionStatus"  // 194302
    "Execution Status"  // 194317
    "ExecutionStatusInfo"  // 194333
    "Execution Status Info"  // 194352
    "CreationDate"  // 194373
    "Creation Date"  // 194385
    "CreationTime"  // 194398
    "Creation Time"  // 194410
    "Originator"  // 194423
    "DestinationAE"  // 194433
    "Destination AE"  // 194446
    "OwnerID"  // 194460
    "Owner ID"  // 194467
    "NumberOfFilms"  // 194475
    "Number of Films"  // 194488
    "ReferencedPrintJobSequencePullStoredPrint"  // 194503
    "Referenced Print Job Sequence (Pull Stored Print)"  // 194544
    "PrinterStatus"  // 194593
    "Printer Status"  // 194606
    "PrinterStatusInfo"  // 194620
    "Printer Status Info"  // 194637
    "PrinterName"  // 194656
    "Printer Name"  // 194667
    "PrintQueueID"  // 194679
    "Print Queue ID"  // 194691
    "QueueStatus"  // 194705
    "Queue Status"  // 194716
    "PrintJobDescriptionSequence"  // 194728
    "Print Job Description Sequence"  // 194755
    "ReferencedPrintJobSequence"  // 194785
    "Referenced Print Job Sequence"  // 194811
    "PrintManagementCapabilitiesSequence"  // 194840
    "Print Management Capabilities Sequence"  // 194875
    "PrinterCharacteristicsSequence"  // 194913
    "Printer Characteristics Sequence"  // 194943
    "FilmBoxContentSequence"  // 194975
    "Film Box Content Sequence"  // 194997
    "ImageBoxContentSequence"  // 195022
    "Image Box Content Sequence"  // 195045
    "AnnotationContentSequence"  // 195071
    "Annotation Content Sequence"  // 195096
    "ImageOverlayBoxContentSequence"  // 195123
    "Image Overlay Box Content Sequence"  // 195153
    "PresentationLUTContentSequence"  // 195187
    "Presentation LUT Content Sequence"  // 195217
    "ProposedStudySequence"  // 195250
    "Proposed Study Sequence"  // 195271
    "OriginalImageSequence"  // 195294
    "Original Image Sequence"  // 195315
    "LabelUsingInformationExtractedFromInstances"  // 195338
    "Label Using Information Extracted From Instances"  // 195381
    "LabelText"  // 195429
    "Label Text"  // 195438
    "LabelStyleSelection"  // 195448
    "Label Style Selection"  // 195467
    "MediaDisposition"  // 195488
    "Media Disposition"  // 195504
    "BarcodeValue"  // 195521
    "Barcode Value"  // 195533
    "BarcodeSymbology"  // 195546
    "Barcode Symbology"  // 195562
    "AllowMediaSplitting"  // 195579
    "Allow Media Splitting"  // 195598
    "IncludeNonDICOMObjects"  // 195619
    "Include Non-DICOM Objects"  // 195641
    "IncludeDisplayApplication"  // 195666
    "Include Display Application"  // 195691
    "PreserveCompositeInstancesAfterMediaCreation"  // 195718
    "Preserve Composite Instances After Media Creation"  // 195762
    "TotalNumberOfPiecesOfMediaCreated"  // 195811
    "Total Number of Pieces of Media Created"  // 195844
    "RequestedMediaApplicationProfile"  // 195883
    "Requested Media Application Profile"  // 195915
    "ReferencedStorageMediaSequence"  // 195950
    "Referenced Storage Media Sequence"  // 195980
    "FailureAttributes"  // 196013
    "Failure Attributes"  // 196030
    "AllowLossyCompression"  // 196048
    "Allow Lossy Compression"  // 196069
    "RequestPriority"  // 196092
    "Request Priority"  // 196107
    "RTImageLabel"  // 196123
    "RT Image Label"  // 196135
    "RTImageName"  // 196149
    "RT Image Name"  // 196160
    "RTImageDescription"  // 196173
    "RT Image Description"  // 196191
    "ReportedValuesOrigin"  // 196211
    "Reported Values Origin"  // 196231
    "RTImagePlane"  // 196253
    "RT Image Plane"  // 196265
    "XRayImageReceptorTranslation"  // 196279
    "X-Ray Image Receptor Translation"  // 196307
    "XRayImageReceptorAngle"  // 196339
    "X-Ray Image Receptor Angle"  // 196361
    "RTImageOrientation"  // 196387
    "RT Image Orientation"  // 196405
    "ImagePlanePixelSpacing"  // 196425
    "Image Plane Pixel Spacing"  // 196447
    "RTImagePosition"  // 196472
    "RT Image Position"  // 196487
    "RadiationMachineName"  // 196504
    "Radiation Machine Name"  // 196524
    "RadiationMachineSAD"  // 196546
    "Radiation Machine SAD"  // 196565
    "RadiationMachineSSD"  // 196586
    "Radiation Machine SSD"  // 196605
    "RTImageSID"  // 196626
    "RT Image SID"  // 196636
    "SourceToReferenceObjectDistance"  // 196648
    "Source to Reference Object Distance"  // 196679
    "FractionNumber"  // 196714
    "Fraction Number"  // 196728
    "ExposureSequence"  // 196743
    "Exposure Sequence"  // 196759
    "MetersetExposure"  // 196776
    "Meterset Exposure"  // 196792
    "DiaphragmPosition"  // 196809
    "Diaphragm Position"  // 196826
    "FluenceMapSequence"  // 196844
    "Fluence Map Sequence"  // 196862
    "FluenceDataSource"  // 196882
    "Fluence Data Source"  // 196899
    "FluenceDataScale"  // 196918
    "Fluence Data Scale"  // 196934
    "PrimaryFluenceModeSequence"  // 196952
    "Primary Fluence Mode Sequence"  // 196978
    "FluenceMode"  // 197007
    "Fluence Mode"  // 197018
    "FluenceModeID"  // 197030
    "Fluence Mode ID"  // 197043
    "SelectedFrameNumber"  // 197058
    "Selected Frame Number"  // 197077
    "SelectedFrameFunctionalGroupsSequence"  // 197098
    "Selected Frame Functional Groups Sequence"  // 197135
    "RTImageFrameGeneralContentSequence"  // 197176
    "RT Image Frame General Content Sequence"  // 197210
    "RTImageFrameContextSequence"  // 197249
    "RT Image Frame Context Sequence"  // 197276
    "RTImageScopeSequence"  // 197307
    "RT Image Scope Sequence"  // 197327
    "BeamModifierCoordinatesPresenceFlag"  // 197350
    "Beam Modifier Coordinates Presence Flag"  // 197385
    "StartCumulativeMeterset"  // 197424
    "Start Cumulative Meterset"  // 197447
    "StopCumulativeMeterset"  // 197472
    "Stop Cumulative Meterset"  // 197494
    "RTAcquisitionPatientPositionSequence"  // 197518
    "RT Acquisition Patient Position Sequence"  // 197554
    "RTImageFrameImagingDevicePositionSequence"  // 197594
    "RT Image Frame Imaging Device Position Sequence"  // 197635
    "RTImageFramekVRadiationAcquisitionSequence"  // 197682
    "RT Image Frame kV Radiation Acquisition Sequence"  // 197724
    "RTImageFrameMVRadiationAcquisitionSequence"  // 197772
    "RT Image Frame MV Radiation Acquisition Sequence"  // 197814
    "RTImageFrameRadiationAcquisitionSequence"  // 197862
    "RT Image Frame Radiation Acquisition Sequence"  // 197902
    "ImagingSourcePositionSequence"  // 197947
    "Imaging Source Position Sequence"  // 197976
    "ImageReceptorPositionSequence"  // 198008
    "Image Receptor Position Sequence"  // 198037
    "DevicePositionToEquipmentMappingMatrix"  // 198069
    "Device Position to Equipment Mapping Matrix"  // 198107
    "DevicePositionParameterSequence"  // 198150
    "Device Position Parameter Sequence"  // 198181
    "ImagingSourceLocationSpecificationType"  // 198215
    "Imaging Source Location Specification Type"  // 198253
    "ImagingDeviceLocationMatrixSequence"  // 198295
    "Imaging Device Location Matrix Sequence"  // 198330
    "ImagingDeviceLocationParameterSequence"  // 198369
    "Imaging Device Location Parameter Sequence"  // 198407
    "ImagingApertureSequence"  // 198449
    "Imaging Aperture Sequence"  // 198472
    "ImagingApertureSpecificationType"  // 198497
    "Imaging Aperture Specification Type"  // 198529
    "NumberOfAcquisitionDevices"  // 198564
    "Number of Acquisition Devices"  // 198590
    "AcquisitionDeviceSequence"  // 198619
    "Acquisition Device Sequence"  // 198644
    "AcquisitionTaskSequence"  // 198671
    "Acquisition Task Sequence"  // 198694
    "AcquisitionTaskWorkitemCodeSequence"  // 198719
    "Acquisition Task Workitem Code Sequence"  // 198754
    "AcquisitionSubtaskSequence"  // 198793
    "Acquisition Subtask Sequence"  // 198819
    "SubtaskWorkitemCodeSequence"  // 198847
    "Subtask Workitem Code Sequence"  // 198874
    "AcquisitionTaskIndex"  // 198904
    "Acquisition Task Index"  // 198924
    "AcquisitionSubtaskIndex"  // 198946
    "Acquisition Subtask Index"  // 198969
    "ReferencedBaselineParametersRTRadiationInstanceSequence"  // 198994
    "Referenced Baseline Parameters RT Radiation Instance Sequence"  // 199049
    "PositionAcquisitionTemplateIdentificationSequence"  // 199110
    "Position Acquisition Template Identification Sequence"  // 199159
    "PositionAcquisitionTemplateID"  // 199212
    "Position Acquisition Template ID"  // 199241
    "PositionAcquisitionTemplateName"  // 199273
    "Position Acquisition Template Name"  // 199304
    "PositionAcquisitionTemplateCodeSequence"  // 199338
    "Position Acquisition Template Code Sequence"  // 199377
    "PositionAcquisitionTemplateDescription"  // 199420
    "Position Acquisition Template Description"  // 199458
    "AcquisitionTaskApplicabilitySequence"  // 199499
    "Acquisition Task Applicability Sequence"  // 199535
    "ProjectionImagingAcquisitionParameterSequence"  // 199574
    "Projection Imaging Acquisition Parameter Sequence"  // 199619
    "CTImagingAcquisitionParameterSequence"  // 199668
    "CT Imaging Acquisition Parameter Sequence"  // 199705
    "KVImagingGenerationParametersSequence"  // 199746
    "KV Imaging Generation Parameters Sequence"  // 199783
    "MVImagingGenerationParametersSequence"  // 199824
    "MV Imaging Generation Parameters Sequence"  // 199861
    "AcquisitionSignalType"  // 199902
    "Acquisition Signal Type"  // 199923
    "AcquisitionMethod"  // 199946
    "Acquisition Method"  // 199963
    "ScanStartPositionSequence"  // 199981
    "Scan Start Position Sequence"  // 200006
    "ScanStopPositionSequence"  // 200034
    "Scan Stop Position Sequence"  // 200058
    "ImagingSourceToBeamModifierDefinitionPlaneDistance"  // 200085
    "Imaging Source to Beam Modifier Definition Plane Distance"  // 200135
    "ScanArcType"  // 200192
    "Scan Arc Type"  // 200203
    "DetectorPositioningType"  // 200216
    "Detector Positioning Type"  // 200239
    "AdditionalRTAccessoryDeviceSequence"  // 200264
    "Additional RT Accessory Device Sequence"  // 200299
    "DeviceSpecificAcquisitionParameterSequence"  // 200338
    "Device-Specific Acquisition Parameter Sequence"  // 200380
    "ReferencedPositionReferenceInstanceSequence"  // 200426
    "Referenced Position Reference Instance Sequence"  // 200469
    "EnergyDerivationCodeSequence"  // 200516
    "Energy Derivation Code Sequence"  // 200544
    "MaximumCumulativeMetersetExposure"  // 200575
    "Maximum Cumulative Meterset Exposure"  // 200608
    "AcquisitionInitiationSequence"  // 200644
    "Acquisition Initiation Sequence"  // 200673
    "RTConeBeamImagingGeometrySequence"  // 200704
    "RT Cone-Beam Imaging Geometry Sequence"  // 200737
    "DVHType"  // 200775
    "DVH Type"  // 200782
    "DoseUnits"  // 200790
    "Dose Units"  // 200799
    "DoseType"  // 200809
    "Dose Type"  // 200817
    "SpatialTransformOfDose"  // 200826
    "Spatial Transform of Dose"  // 200848
    "DoseComment"  // 200873
    "Dose Comment"  // 200884
    "NormalizationPoint"  // 200896
    "Normalization Point"  // 200914
    "DoseSummationType"  // 200933
    "Dose Summation Type"  // 200950
    "GridFrameOffsetVector"  // 200969
    "Grid Frame Offset Vector"  // 200990
    "DoseGridScaling"  // 201014
    "Dose Grid Scaling"  // 201029
    "RTDoseROISequence"  // 201046
    "RT Dose ROI Sequence"  // 201063
    "DoseValue"  // 201083
    "Dose Value"  // 201092
    "TissueHeterogeneityCorrection"  // 201102
    "Tissue Heterogeneity Correction"  // 201131
    "RecommendedIsodoseLevelSequence"  // 201162
    "Recommended Isodose Level Sequence"  // 201193
    "DoseUnitCodeSequence"  // 201227
    "Dose Unit Code Sequence"  // 201247
    "RTDoseInterpretedTypeCodeSequence"  // 201270
    "RT Dose Interpreted Type Code Sequence"  // 201303
    "RTDoseInterpretedTypeCodeModifierSequence"  // 201341
    "RT Dose Interpreted Type Code Modifier Sequence"  // 201382
    "DoseRadiobiologicalInterpretationSequence"  // 201429
    "Dose Radiobiological Interpretation Sequence"  // 201470
    "RTDoseIntentCodeSequence"  // 201514
    "RT Dose Intent Code Sequence"  // 201538
    "DVHNormalizationPoint"  // 201566
    "DVH Normalization Point"  // 201587
    "DVHNormalizationDoseValue"  // 201610
    "DVH Normalization Dose Value"  // 201635
    "DVHSequence"  // 201663
    "DVH Sequence"  // 201674
    "DVHDoseScaling"  // 201686
    "DVH Dose Scaling"  // 201700
    "DVHVolumeUnits"  // 201716
    "DVH Volume Units"  // 201730
    "DVHNumberOfBins"  // 201746
    "DVH Number of Bins"  // 201761
    "DVHData"  // 201779
    "DVH Data"  // 201786
    "DVHReferencedROISequence"  // 201794
    "DVH Referenced ROI Sequence"  // 201818
    "DVHROIContributionType"  // 201845
    "DVH ROI Contribution Type"  // 201867
    "DVHMinimumDose"  // 201892
    "DVH Minimum Dose"  // 201906
    "DVHMaximumDose"  // 201922
    "DVH Maximum Dose"  // 201936
    "DVHMeanDose"  // 201952
    "DVH Mean Dose"  // 201963
    "DoseCalculationModelSequence"  // 201976
    "Dose Calculation Model Sequence"  // 202004
    "DoseCalculationAlgorithmSequence"  // 202035
    "Dose Calculation Algorithm Sequence"  // 202067
    "CommissioningStatus"  // 202102
    "Commissioning Status"  // 202121
    "DoseCalculationModelParameterSequence"  // 202141
    "Dose Calculation Model Parameter Sequence"  // 202178
    "DoseDepositionCalculationMedium"  // 202219
    "Dose Deposition Calculation Medium"  // 202250
    "StructureSetLabel"  // 202284
    "Structure Set Label"  // 202301
    "StructureSetName"  // 202320
    "Structure Set Name"  // 202336
    "StructureSetDescription"  // 202354
    "Structure Set Description"  // 202377
    "StructureSetDate"  // 202402
    "Structure Set Date"  // 202418
    "StructureSetTime"  // 202436
    "Structure Set Time"  // 202452
    "ReferencedFrameOfReferenceSequence"  // 202470
    "Referenced Frame of Reference Sequence"  // 202504
    "RTReferencedStudySequence"  // 202542
    "RT Referenced Study Sequence"  // 202567
    "RTReferencedSeriesSequence"  // 202595
    "RT Referenced Series Sequence"  // 202621
    "ContourImageSequence"  // 202650
    "Contour Image Sequence"  // 202670
    "PredecessorStructureSetSequence"  // 202692
    "Predecessor Structure Set Sequence"  // 202723
    "StructureSetROISequence"  // 202757
    "Structure Set ROI Sequence"  // 202780
    "ROINumber"  // 202806
    "ROI Number"  // 202815
    "ReferencedFrameOfReferenceUID"  // 202825
    "Referenced Frame of Reference UID"  // 202854
    "ROIName"  // 202887
    "ROI Name"  // 202894
    "ROIDescription"  // 202902
    "ROI Description"  // 202916
    "ROIDisplayColor"  // 202931
    "ROI Display Color"  // 202946
    "ROIVolume"  // 202963
    "ROI Volume"  // 202972
    "ROIDateTime"  // 202982
    "ROI DateTime"  // 202993
    "ROIObservationDateTime"  // 203005
    "ROI Observation DateTime"  // 203027
    "RTRelatedROISequence"  // 203051
    "RT Related ROI Sequence"  // 203071
    "RTROIRelationship"  // 203094
    "RT ROI Relationship"  // 203111
    "ROIGenerationAlgorithm"  // 203130
    "ROI Generation Algorithm"  // 203152
    "ROIDerivationAlgorithmIdentificationSequence"  // 203176
    "ROI Derivation Algorithm Identification Sequence"  // 203220
    "ROIGenerationDescription"  // 203268
    "ROI Generation Description"  // 203292
    "ROIContourSequence"  // 203318
    "ROI Contour Sequence"  // 203336
    "ContourSequence"  // 203356
    "Contour Sequence"  // 203371
    "ContourGeometricType"  // 203387
    "Contour Geometric Type"  // 203407
    "ContourSlabThickness"  // 203429
    "Contour Slab Thickness"  // 203449
    "ContourOffsetVector"  // 203471
    "Contour Offset Vector"  // 203490
    "NumberOfContourPoints"  // 203511
    "Number of Contour Points"  // 203532
    "ContourNumber"  // 203556
    "Contour Number"  // 203569
    "AttachedContours"  // 203583
    "Attached Contours"  // 203599
    "SourcePixelPlanesCharacteristicsSequence"  // 203616
    "Source Pixel Planes Characteristics Sequence"  // 203656
    "SourceSeriesSequence"  // 203700
    "Source Series Sequence"  // 203720
    "SourceSeriesInformationSequence"  // 203742
    "Source Series Information Sequence"  // 203773
    "ROICreatorSequence"  // 203807
    "ROI Creator Sequence"  // 203825
    "ROIInterpreterSequence"  // 203845
    "ROI Interpreter Sequence"  // 203867
    "ROIObservationContextCodeSequence"  // 203891
    "ROI Observation Context Code Sequence"  // 203924
    "ContourData"  // 203961
    "Contour Data"  // 203972
    "RTROIObservationsSequence"  // 203984
    "RT ROI Observations Sequence"  // 204009
    "ObservationNumber"  // 204037
    "Observation Number"  // 204054
    "ReferencedROINumber"  // 204072
    "Referenced ROI Number"  // 204091
    "ROIObservationLabel"  // 204112
    "ROI Observation Label"  // 204131
    "RTROIIdentificationCodeSequence"  // 204152
    "RT ROI Identification Code Sequence"  // 204183
    "ROIObservationDescription"  // 204218
    "ROI Observation Description"  // 204243
    "RelatedRTROIObservationsSequence"  // 204270
    "Related RT ROI Observations Sequence"  // 204302
    "RTROIInterpretedType"  // 204338
    "RT ROI Interpreted Type"  // 204358
    "ROIInterpreter"  // 204381
    "ROI Interpreter"  // 204395
    "ROIPhysicalPropertiesSequence"  // 204410
    "ROI Physical Properties Sequence"  // 204439
    "ROIPhysicalProperty"  // 204471
    "ROI Physical Property"  // 204490
    "ROIPhysicalPropertyValue"  // 204511
    "ROI Physical Property Value"  // 204535
    "ROIElementalCompositionSequence"  // 204562
    "ROI Elemental Composition Sequence"  // 204593
    "ROIElementalCompositionAtomicNumber"  // 204627
    "ROI Elemental Composition Atomic Number"  // 204662
    "ROIElementalCompositionAtomicMassFraction"  // 204701
    "ROI Elemental Composition Atomic Mass Fraction"  // 204742
    "AdditionalRTROIIdentificationCodeSequence"  // 204788
    "Additional RT ROI Identification Code Sequence"  // 204829
    "FrameOfReferenceRelationshipSequence"  // 204875
    "Frame of Reference Relationship Sequence"  // 204911
    "RelatedFrameOfReferenceUID"  // 204951
    "Related Frame of Reference UID"  // 204977
    "FrameOfReferenceTransformationType"  // 205007
    "Frame of Reference Transformation Type"  // 205041
    "FrameOfReferenceTransformationMatrix"  // 205079
    "Frame of Reference Transformation Matrix"  // 205115
    "FrameOfReferenceTransformationComment"  // 205155
    "Frame of Reference Transformation Comment"  // 205192
    "PatientLocationCoordinatesSequence"  // 205233
    "Patient Location Coordinates Sequence"  // 205267
    "PatientLocationCoordinatesCodeSequence"  // 205304
    "Patient Location Coordinates Code Sequence"  // 205342
    "PatientSupportPositionSequence"  // 205384
    "Patient Support Position Sequence"  // 205414
    "MeasuredDoseReferenceSequence"  // 205447
    "Measured Dose Reference Sequence"  // 205476
    "MeasuredDoseDescription"  // 205508
    "Measured Dose Description"  // 205531
    "MeasuredDoseType"  // 205556
    "Measured Dose Type"  // 205572
    "MeasuredDoseValue"  // 205590
    "Measured Dose Value"  // 205607
    "TreatmentSessionBeamSequence"  // 205626
    "Treatment Session Beam Sequence"  // 205654
    "TreatmentSessionIonBeamSequence"  // 205685
    "Treatment Session Ion Beam Sequence"  // 205716
    "CurrentFractionNumber"  // 205751
    "Current Fraction Number"  // 205772
    "TreatmentControlPointDate"  // 205795
    "Treatment Control Point Date"  // 205820
    "TreatmentControlPointTime"  // 205848
    "Treatment Control Point Time"  // 205873
    "TreatmentTerminationStatus"  // 205901
    "Treatment Termination Status"  // 205927
    "TreatmentTerminationCode"  // 205955
    "Treatment Termination Code"  // 205979
    "TreatmentVerificationStatus"  // 206005
    "Treatment Verification Status"  // 206032
    "ReferencedTreatmentRecordSequence"  // 206061
    "Referenced Treatment Record Sequence"  // 206094
    "SpecifiedPrimaryMeterset"  // 206130
    "Specified Primary Meterset"  // 206154
    "SpecifiedSecondaryMeterset"  // 206180
    "Specified Secondary Meterset"  // 206206
    "DeliveredPrimaryMeterset"  // 206234
    "Delivered Primary Meterset"  // 206258
    "DeliveredSecondaryMeterset"  // 206284
    "Delivered Secondary Meterset"  // 206310
    "SpecifiedTreatmentTime"  // 206338
    "Specified Treatment Time"  // 206360
    "DeliveredTreatmentTime"  // 206384
    "Delivered Treatment Time"  // 206406
    "ControlPointDeliverySequence"  // 206430
    "Control Point Delivery Sequence"  // 206458
    "IonControlPointDeliverySequence"  // 206489
    "Ion Control Point Delivery Sequence"  // 206520
    "SpecifiedMeterset"  // 206555
    "Specified Meterset"  // 206572
    "DeliveredMeterset"  // 206590
    "Delivered Meterset"  // 206607
    "MetersetRateSet"  // 206625
    "Meterset Rate Set"  // 206640
    "MetersetRateDelivered"  // 206657
    "Meterset Rate Delivered"  // 206678
    "ScanSpotMetersetsDelivered"  // 206701
    "Scan Spot Metersets Delivered"  // 206727
    "DoseRateDelivered"  // 206756
    "Dose Rate Delivered"  // 206773
    "TreatmentSummaryCalculatedDoseReferenceSequence"  // 206792
    "Treatment Summary Calculated Dose Reference Sequence"  // 206839
    "CumulativeDoseToDoseReference"  // 206891
    "Cumulative Dose to Dose Reference"  // 206920
    "FirstTreatmentDate"  // 206953
    "First Treatment Date"  // 206971
    "MostRecentTreatmentDate"  // 206991
    "Most Recent Treatment Date"  // 207014
    "NumberOfFractionsDelivered"  // 207040
    "Number of Fractions Delivered"  // 207066
    "OverrideSequence"  // 207095
    "Override Sequence"  // 207111
    "ParameterSequencePointer"  // 207128
    "Parameter Sequence Pointer"  // 207152
    "OverrideParameterPointer"  // 207178
    "Override Parameter Pointer"  // 207202
    "ParameterItemIndex"  // 207228
    "Parameter Item Index"  // 207246
    "MeasuredDoseReferenceNumber"  // 207266
    "Measured Dose Reference Number"  // 207293
    "ParameterPointer"  // 207323
    "Parameter Pointer"  // 207339
    "OverrideReason"  // 207356
    "Override Reason"  // 207370
    "ParameterValueNumber"  // 207385
    "Parameter Value Number"  // 207405
    "CorrectedParameterSequence"  // 207427
    "Corrected Parameter Sequence"  // 207453
    "CorrectionValue"  // 207481
    "Correction Value"  // 207496
    "CalculatedDoseReferenceSequence"  // 207512
    "Calculated Dose Reference Sequence"  // 207543
    "CalculatedDoseReferenceNumber"  // 207577
    "Calculated Dose Reference Number"  // 207606
    "CalculatedDoseReferenceDescription"  // 207638
    "Calculated Dose Reference Description"  // 207672
    "CalculatedDoseReferenceDoseValue"  // 207709
    "Calculated Dose Reference Dose Value"  // 207741
    "StartMeterset"  // 207777
    "Start Meterset"  // 207790
    "EndMeterset"  // 207804
    "End Meterset"  // 207815
    "ReferencedMeasuredDoseReferenceSequence"  // 207827
    "Referenced Measured Dose Reference Sequence"  // 207866
    "ReferencedMeasuredDoseReferenceNumber"  // 207909
    "Referenced Measured Dose Reference Number"  // 207946
    "ReferencedCalculatedDoseReferenceSequence"  // 207987
    "Referenced Calculated Dose Reference Sequence"  // 208028
    "ReferencedCalculatedDoseReferenceNumber"  // 208073
    "Referenced Calculated Dose Reference Number"  // 208112
    "BeamLimitingDeviceLeafPairsSequence"  // 208155
    "Beam Limiting Device Leaf Pairs Sequence"  // 208190
    "EnhancedRTBeamLimitingDeviceSequence"  // 208230
    "Enhanced RT Beam Limiting Device Sequence"  // 208266
    "EnhancedRTBeamLimitingOpeningSequence"  // 208307
    "Enhanced RT Beam Limiting Opening Sequence"  // 208344
    "EnhancedRTBeamLimitingDeviceDefinitionFlag"  // 208386
    "Enhanced RT Beam Limiting Device Definition Flag"  // 208428
    "ParallelRTBeamDelimiterOpeningExtents"  // 208476
    "Parallel RT Beam Delimiter Opening Extents"  // 208513
    "RecordedWedgeSequence"  // 208555
    "Recorded Wedge Sequence"  // 208576
    "RecordedCompensatorSequence"  // 208599
    "Recorded Compensator Sequence"  // 208626
    "RecordedBlockSequence"  // 208655
    "Recorded Block Sequence"  // 208676
    "RecordedBlockSlabSequence"  // 208699
    "Recorded Block Slab Sequence"  // 208724
    "TreatmentSummaryMeasuredDoseReferenceSequence"  // 208752
    "Treatment Summary Measured Dose Reference Sequence"  // 208797
    "RecordedSnoutSequence"  // 208847
    "Recorded Snout Sequence"  // 208868
    "RecordedRangeShifterSequence"  // 208891
    "Recorded Range Shifter Sequence"  // 208919
    "RecordedLateralSpreadingDeviceSequence"  // 208950
    "Recorded Lateral Spreading Device Sequence"  // 208988
    "RecordedRangeModulatorSequence"  // 209030
    "Recorded Range Modulator Sequence"  // 209060
    "RecordedSourceSequence"  // 209093
    "Recorded Source Sequence"  // 209115
    "SourceSerialNumber"  // 209139
    "Source Serial Number"  // 209157
    "TreatmentSessionApplicationSetupSequence"  // 209177
    "Treatment Session Application Setup Sequence"  // 209217
    "ApplicationSetupCheck"  // 209261
    "Application Setup Check"  // 209282
    "RecordedBrachyAccessoryDeviceSequence"  // 209305
    "Recorded Brachy Accessory Device Sequence"  // 209342
    "ReferencedBrachyAccessoryDeviceNumber"  // 209383
    "Referenced Brachy Accessory Device Number"  // 209420
    "RecordedChannelSequence"  // 209461
    "Recorded Channel Sequence"  // 209484
    "SpecifiedChannelTotalTime"  // 209509
    "Specified Channel Total Time"  // 209534
    "DeliveredChannelTotalTime"  // 209562
    "Delivered Channel Total Time"  // 209587
    "SpecifiedNumberOfPulses"  // 209615
    "Specified Number of Pulses"  // 209638
    "DeliveredNumberOfPulses"  // 209664
    "Delivered Number of Pulses"  // 209687
    "SpecifiedPulseRepetitionInterval"  // 209713
    "Specified Pulse Repetition Interval"  // 209745
    "DeliveredPulseRepetitionInterval"  // 209780
    "Delivered Pulse Repetition Interval"  // 209812
    "RecordedSourceApplicatorSequence"  // 209847
    "Recorded Source Applicator Sequence"  // 209879
    "ReferencedSourceApplicatorNumber"  // 209914
    "Referenced Source Applicator Number"  // 209946
    "RecordedChannelShieldSequence"  // 209981
    "Recorded Channel Shield Sequence"  // 210010
    "ReferencedChannelShieldNumber"  // 210042
    "Referenced Channel Shield Number"  // 210071
    "BrachyControlPointDeliveredSequence"  // 210103
    "Brachy Control Point Delivered Sequence"  // 210138
    "SafePositionExitDate"  // 210177
    "Safe Position Exit Date"  // 210197
    "SafePositionExitTime"  // 210220
    "Safe Position Exit Time"  // 210240
    "SafePositionReturnDate"  // 210263
    "Safe Position Return Date"  // 210285
    "SafePositionReturnTime"  // 210310
    "Safe Position Return Time"  // 210332
    "PulseSpecificBrachyControlPointDeliveredSequence"  // 210357
    "Pulse Specific Brachy Control Point Delivered Sequence"  // 210405
    "PulseNumber"  // 210459
    "Pulse Number"  // 210470
    "BrachyPulseControlPointDeliveredSequence"  // 210482
    "Brachy Pulse Control Point Delivered Sequence"  // 210522
    "CurrentTreatmentStatus"  // 210567
    "Current Treatment Status"  // 210589
    "TreatmentStatusComment"  // 210613
    "Treatment Status Comment"  // 210635
    "FractionGroupSummarySequence"  // 210659
    "Fraction Group Summary Sequence"  // 210687
    "ReferencedFractionNumber"  // 210718
    "Referenced Fraction Number"  // 210742
    "FractionGroupType"  // 210768
    "Fraction Group Type"  // 210785
    "BeamStopperPosition"  // 210804
    "Beam Stopper Position"  // 210823
    "FractionStatusSummarySequence"  // 210844
    "Fraction Status Summary Sequence"  // 210873
    "TreatmentDate"  // 210905
    "Treatment Date"  // 210918
    "TreatmentTime"  // 210932
    "Treatment Time"  // 210945
    "RTPlanLabel"  // 210959
    "RT Plan Label"  // 210970
    "RTPlanName"  // 210983
    "RT Plan Name"  // 210993
    "RTPlanDescription"  // 211005
    "RT Plan Description"  // 211022
    "RTPlanDate"  // 211041
    "RT Plan Date"  // 211051
    "RTPlanTime"  // 211063
    "RT Plan Time"  // 211073
    "TreatmentProtocols"  // 211085
    "Treatment Protocols"  // 211103
    "PlanIntent"  // 211122
    "Plan Intent"  // 211132
    "TreatmentSites"  // 211143
    "Treatment Sites"  // 211157
    "RTPlanGeometry"  // 211172
    "RT Plan Geometry"  // 211186
    "PrescriptionDescription"  // 211202
    "Prescription Description"  // 211225
    "DoseReferenceSequence"  // 211249
    "Dose Reference Sequence"  // 211270
    "DoseReferenceNumber"  // 211293
    "Dose Reference Number"  // 211312
    "DoseReferenceUID"  // 211333
    "Dose Reference UID"  // 211349
    "DoseReferenceStructureType"  // 211367
    "Dose Reference Structure Type"  // 211393
    "NominalBeamEnergyUnit"  // 211422
    "Nominal Beam Energy Unit"  // 211443
    "DoseReferenceDescription"  // 211467
    "Dose Reference Description"  // 211491
    "DoseReferencePointCoordinates"  // 211517
    "Dose Reference Point Coordinates"  // 211546
    "NominalPriorDose"  // 211578
    "Nominal Prior Dose"  // 211594
    "DoseReferenceType"  // 211612
    "Dose Reference Type"  // 211629
    "ConstraintWeight"  // 211648
    "Constraint Weight"  // 211664
    "DeliveryWarningDose"  // 211681
    "Delivery Warning Dose"  // 211700
    "DeliveryMaximumDose"  // 211721
    "Delivery Maximum Dose"  // 211740
    "TargetMinimumDose"  // 211761
    "Target Minimum Dose"  // 211778
    "TargetPrescriptionDose"  // 211797
    "Target Prescription Dose"  // 211819
    "TargetMaximumDose"  // 211843
    "Target Maximum Dose"  // 211860
    "TargetUnderdoseVolumeFraction"  // 211879
    "Target Underdose Volume Fraction"  // 211908
    "OrganAtRiskFullVolumeDose"  // 211940
    "Organ at Risk Full-volume Dose"  // 211965
    "OrganAtRiskLimitDose"  // 211995
    "Organ at Risk Limit Dose"  // 212015
    "OrganAtRiskMaximumDose"  // 212039
    "Organ at Risk Maximum Dose"  // 212061
    "OrganAtRiskOverdoseVolumeFraction"  // 212087
    "Organ at Risk Overdose Volume Fraction"  // 212120
    "ToleranceTableSequence"  // 212158
    "Tolerance Table Sequence"  // 212180
    "ToleranceTableNumber"  // 212204
    "Tolerance Table Number"  // 212224
    "ToleranceTableLabel"  // 212246
    "Tolerance Table Label"  // 212265
    "GantryAngleTolerance"  // 212286
    "Gantry Angle Tolerance"  // 212306
    "BeamLimitingDeviceAngleTolerance"  // 212328
    "Beam Limiting Device Angle Tolerance"  // 212360
    "BeamLimitingDeviceToleranceSequence"  // 212396
    "Beam Limiting Device Tolerance Sequence"  // 212431
    "BeamLimitingDevicePositionTolerance"  // 212470
    "Beam Limiting Device Position Tolerance"  // 212505
    "SnoutPositionTolerance"  // 212544
    "Snout Position Tolerance"  // 212566
    "PatientSupportAngleTolerance"  // 212590
    "Patient Support Angle Tolerance"  // 212618
    "TableTopEccentricAngleTolerance"  // 212649
    "Table Top Eccentric Angle Tolerance"  // 212680
    "TableTopPitchAngleTolerance"  // 212715
    "Table Top Pitch Angle Tolerance"  // 212742
    "TableTopRollAngleTolerance"  // 212773
    "Table Top Roll Angle Tolerance"  // 212799
    "TableTopVerticalPositionTolerance"  // 212829
    "Table Top Vertical Position Tolerance"  // 212862
    "TableTopLongitudinalPositionTolerance"  // 212899
    "Table Top Longitudinal Position Tolerance"  // 212936
    "TableTopLateralPositionTolerance"  // 212977
    "Table Top Lateral Position Tolerance"  // 213009
    "TableTopPositionAlignmentUID"  // 213045
    "Table Top Position Alignment UID"  // 213073
    "RTPlanRelationship"  // 213105
    "RT Plan Relationship"  // 213123
    "FractionGroupSequence"  // 213143
    "Fraction Group Sequence"  // 213164
    "FractionGroupNumber"  // 213187
    "Fraction Group Number"  // 213206
    "FractionGroupDescription"  // 213227
    "Fraction Group Description"  // 213251
    "NumberOfFractionsPlanned"  // 213277
    "Number of Fractions Planned"  // 213301
    "NumberOfFractionPatternDigitsPerDay"  // 213328
    "Number of Fraction Pattern Digits Per Day"  // 213363
    "RepeatFractionCycleLength"  // 213404
    "Repeat Fraction Cycle Length"  // 213429
    "FractionPattern"  // 213457
    "Fraction Pattern"  // 213472
    "NumberOfBeams"  // 213488
    "Number of Beams"  // 213501
    "BeamDoseSpecificationPoint"  // 213516
    "Beam Dose Specification Point"  // 213542
    "ReferencedDoseReferenceUID"  // 213571
    "Referenced Dose Reference UID"  // 213597
    "BeamDose"  // 213626
    "Beam Dose"  // 213634
    "BeamMeterset"  // 213643
    "Beam Meterset"  // 213655
    "BeamDosePointDepth"  // 213668
    "Beam Dose Point Depth"  // 213686
    "BeamDosePointEquivalentDepth"  // 213707
    "Beam Dose Point Equivalent Depth"  // 213735
    "BeamDosePointSSD"  // 213767
    "Beam Dose Point SSD"  // 213783
    "BeamDoseMeaning"  // 213802
    "Beam Dose Meaning"  // 213817
    "BeamDoseVerificationControlPointSequence"  // 213834
    "Beam Dose Verification Control Point Sequence"  // 213874
    "AverageBeamDosePointDepth"  // 213919
    "Average Beam Dose Point Depth"  // 213944
    "AverageBeamDosePointEquivalentDepth"  // 213973
    "Average Beam Dose Point Equivalent Depth"  // 214008
    "AverageBeamDosePointSSD"  // 214048
    "Average Beam Dose Point SSD"  // 214071
    "BeamDoseType"  // 214098
    "Beam Dose Type"  // 214110
    "AlternateBeamDose"  // 214124
    "Alternate Beam Dose"  // 214141
    "AlternateBeamDoseType"  // 214160
    "Alternate Beam Dose Type"  // 214181
    "DepthValueAveragingFlag"  // 214205
    "Depth Value Averaging Flag"  // 214228
    "BeamDosePointSourceToExternalContourDistance"  // 214254
    "Beam Dose Point Source to External Contour Distance"  // 214298
    "NumberOfBrachyApplicationSetups"  // 214349
    "Number of Brachy Application Setups"  // 214380
    "BrachyApplicationSetupDoseSpecificationPoint"  // 214415
    "Brachy Application Setup Dose Specification Point"  // 214459
    "BrachyApplicationSetupDose"  // 214508
    "Brachy Application Setup Dose"  // 214534
    "BeamSequence"  // 214563
    "Beam Sequence"  // 214575
    "TreatmentMachineName"  // 214588
    "Treatment Machine Name"  // 214608
    "PrimaryDosimeterUnit"  // 214630
    "Primary Dosimeter Unit"  // 214650
    "SourceAxisDistance"  // 214672
    "Source-Axis Distance"  // 214690
    "BeamLimitingDeviceSequence"  // 214710
    "Beam Limiting Device Sequence"  // 214736
    "RTBeamLimitingDeviceType"  // 214765
    "RT Beam Limiting Device Type"  // 214789
    "SourceToBeamLimitingDeviceDistance"  // 214817
    "Source to Beam Limiting Device Distance"  // 214851
    "IsocenterToBeamLimitingDeviceDistance"  // 214890
    "Isocenter to Beam Limiting Device Distance"  // 214927
    "NumberOfLeafJawPairs"  // 214969
    "Number of Leaf/Jaw Pairs"  // 214989
    "3-n"  // 215013
    "LeafPositionBoundaries"  // 215016
    "Leaf Position Boundaries"  // 215038
    "BeamNumber"  // 215062
    "Beam Number"  // 215072
    "BeamName"  // 215083
    "Beam Name"  // 215091
    "BeamDescription"  // 215100
    "Beam Description"  // 215115
    "BeamType"  // 215131
    "Beam Type"  // 215139
    "BeamDeliveryDurationLimit"  // 215148
    "Beam Delivery Duration Limit"  // 215173
    "RadiationType"  // 215201
    "Radiation Type"  // 215214
    "HighDoseTechniqueType"  // 215228
    "High-Dose Technique Type"  // 215249
    "ReferenceImageNumber"  // 215273
    "Reference Image Number"  // 215293
    "PlannedVerificationImageSequence"  // 215315
    "Planned Verification Image Sequence"  // 215347
    "ImagingDeviceSpecificAcquisitionParameters"  // 215382
    "Imaging Device-Specific Acquisition Parameters"  // 215424
    "TreatmentDeliveryType"  // 215470
    "Treatment Delivery Type"  // 215491
    "NumberOfWedges"  // 215514
    "Number of Wedges"  // 215528
    "WedgeSequence"  // 215544
    "Wedge Sequence"  // 215557
    "WedgeNumber"  // 215571
    "Wedge Number"  // 215582
    "WedgeType"  // 215594
    "Wedge Type"  // 215603
    "WedgeID"  // 215613
    "Wedge ID"  // 215620
    "WedgeAngle"  // 215628
    "Wedge Angle"  // 215638
    "WedgeFactor"  // 215649
    "Wedge Factor"  // 215660
    "TotalWedgeTrayWaterEquivalentThickness"  // 215672
    "Total Wedge Tray Water-Equivalent Thickness"  // 215710
    "WedgeOrientation"  // 215753
    "Wedge Orientation"  // 215769
    "IsocenterToWedgeTrayDistance"  // 215786
    "Isocenter to Wedge Tray Distance"  // 215814
    "SourceToWedgeTrayDistance"  // 215846
    "Source to Wedge Tray Distance"  // 215871
    "WedgeThinEdgePosition"  // 215900
    "Wedge Thin Edge Position"  // 215921
    "BolusID"  // 215945
    "Bolus ID"  // 215952
    "BolusDescription"  // 215960
    "Bolus Description"  // 215976
    "EffectiveWedgeAngle"  // 215993
    "Effective Wedge Angle"  // 216012
    "NumberOfCompensators"  // 216033
    "Number of Compensators"  // 216053
    "MaterialID"  // 216075
    "Material ID"  // 216085
    "TotalCompensatorTrayFactor"  // 216096
    "Total Compensator Tray Factor"  // 216122
    "CompensatorSequence"  // 216151
    "Compensator Sequence"  // 216170
    "CompensatorNumber"  // 216190
    "Compensator Number"  // 216207
    "CompensatorID"  // 216225
    "Compensator ID"  // 216238
    "SourceToCompensatorTrayDistance"  // 216252
    "Source to Compensator Tray Distance"  // 216283
    "CompensatorRows"  // 216318
    "Compensator Rows"  // 216333
    "CompensatorColumns"  // 216349
    "Compensator Columns"  // 216367
    "CompensatorPixelSpacing"  // 216386
    "Compensator Pixel Spacing"  // 216409
    "CompensatorPosition"  // 216434
    "Compensator Position"  // 216453
    "CompensatorTransmissionData"  // 216473
    "Compensator Transmission Data"  // 216500
    "CompensatorThicknessData"  // 216529
    "Compensator Thickness Data"  // 216553
    "NumberOfBoli"  // 216579
    "Number of Boli"  // 216591
    "CompensatorType"  // 216605
    "Compensator Type"  // 216620
    "CompensatorTrayID"  // 216636
    "Compensator Tray ID"  // 216653
    "NumberOfBlocks"  // 216672
    "Number of Blocks"  // 216686
    "TotalBlockTrayFactor"  // 216702
    "Total Block Tray Factor"  // 216722
    "TotalBlockTrayWaterEquivalentThickness"  // 216745
    "Total Block Tray Water-Equivalent Thickness"  // 216783
    "BlockSequence"  // 216826
    "Block Sequence"  // 216839
    "BlockTrayID"  // 216853
    "Block Tray ID"  // 216864
    "SourceToBlockTrayDistance"  // 216877
    "Source to Block Tray Distance"  // 216902
    "IsocenterToBlockTrayDistance"  // 216931
    "Isocenter to Block Tray Distance"  // 216959
    "BlockType"  // 216991
    "Block Type"  // 217000
    "AccessoryCode"  // 217010
    "Accessory Code"  // 217023
    "BlockDivergence"  // 217037
    "Block Divergence"  // 217052
    "BlockMountingPosition"  // 217068
    "Block Mounting Position"  // 217089
    "BlockNumber"  // 217112
    "Block Number"  // 217123
    "BlockName"  // 217135
    "Block Name"  // 217144
    "BlockThickness"  // 217154
    "Block Thickness"  // 217168
    "BlockTransmission"  // 217183
    "Block Transmission"  // 217200
    "BlockNumberOfPoints"  // 217218
    "Block Number of Points"  // 217237
    "BlockData"  // 217259
    "Block Data"  // 217268
    "ApplicatorSequence"  // 217278
    "Applicator Sequence"  // 217296
    "ApplicatorID"  // 217315
    "Applicator ID"  // 217327
    "ApplicatorType"  // 217340
    "Applicator Type"  // 217354
    "ApplicatorDescription"  // 217369
    "Applicator Description"  // 217390
    "CumulativeDoseReferenceCoefficient"  // 217412
    "Cumulative Dose Reference Coefficient"  // 217446
    "FinalCumulativeMetersetWeight"  // 217483
    "Final Cumulative Meterset Weight"  // 217512
    "NumberOfControlPoints"  // 217544
    "Number of Control Points"  // 217565
    "ControlPointSequence"  // 217589
    "Control Point Sequence"  // 217609
    "ControlPointIndex"  // 217631
    "Control Point Index"  // 217648
    "NominalBeamEnergy"  // 217667
    "Nominal Beam Energy"  // 217684
    "DoseRateSet"  // 217703
    "Dose Rate Set"  // 217714
    "WedgePositionSequence"  // 217727
    "Wedge Position Sequence"  // 217748
    "WedgePosition"  // 217771
    "Wedge Position"  // 217784
    "BeamLimitingDevicePositionSequence"  // 217798
    "Beam Limiting Device Position Sequence"  // 217832
    "LeafJawPositions"  // 217870
    "Leaf/Jaw Positions"  // 217886
    "GantryAngle"  // 217904
    "Gantry Angle"  // 217915
    "GantryRotationDirection"  // 217927
    "Gantry Rotation Direction"  // 217950
    "BeamLimitingDeviceAngle"  // 217975
    "Beam Limiting Device Angle"  // 217998
    "BeamLimitingDeviceRotationDirection"  // 218024
    "Beam Limiting Device Rotation Direction"  // 218059
    "PatientSupportAngle"  // 218098
    "Patient Support Angle"  // 218117
    "PatientSupportRotationDirection"  // 218138
    "Patient Support Rotation Direction"  // 218169
    "TableTopEccentricAxisDistance"  // 218203
    "Table Top Eccentric Axis Distance"  // 218232
    "TableTopEccentricAngle"  // 218265
    "Table Top Eccentric Angle"  // 218287
    "TableTopEccentricRotationDirection"  // 218312
    "Table Top Eccentric Rotation Direction"  // 218346
    "TableTopVerticalPosition"  // 218384
    "Table Top Vertical Position"  // 218408
    "TableTopLongitudinalPosition"  // 218435
    "Table Top Longitudinal Position"  // 218463
    "TableTopLateralPosition"  // 218494
    "Table Top Lateral Position"  // 218517
    "IsocenterPosition"  // 218543
    "Isocenter Position"  // 218560
    "SurfaceEntryPoint"  // 218578
    "Surface Entry Point"  // 218595
    "SourceToSurfaceDistance"  // 218614
    "Source to Surface Distance"  // 218637
    "AverageBeamDosePointSourceToExternalContourDistance"  // 218663
    "Average Beam Dose Point Source to External Contour Distance"  // 218714
    "SourceToExternalContourDistance"  // 218773
    "Source to External Contour Distance"  // 218804
    "ExternalContourEntryPoint"  // 218839
    "External Contour Entry Point"  // 218864
    "CumulativeMetersetWeight"  // 218892
    "Cumulative Meterset Weight"  // 218916
    "TableTopPitchAngle"  // 218942
    "Table Top Pitch Angle"  // 218960
    "TableTopPitchRotationDirection"  // 218981
    "Table Top Pitch Rotation Direction"  // 219011
    "TableTopRollAngle"  // 219045
    "Table Top Roll Angle"  // 219062
    "TableTopRollRotationDirection"  // 219082
    "Table Top Roll Rotation Direction"  // 219111
    "HeadFixationAngle"  // 219144
    "Head Fixation Angle"  // 219161
    "GantryPitchAngle"  // 219180
    "Gantry Pitch Angle"  // 219196
    "GantryPitchRotationDirection"  // 219214
    "Gantry Pitch Rotation Direction"  // 219242
    "GantryPitchAngleTolerance"  // 219273
    "Gantry Pitch Angle Tolerance"  // 219298
    "FixationEye"  // 219326
    "Fixation Eye"  // 219337
    "ChairHeadFramePosition"  // 219349
    "Chair Head Frame Position"  // 219371
    "HeadFixationAngleTolerance"  // 219396
    "Head Fixation Angle Tolerance"  // 219422
    "ChairHeadFramePositionTolerance"  // 219451
    "Chair Head Frame Position Tolerance"  // 219482
    "FixationLightAzimuthalAngleTolerance"  // 219517
    "Fixation Light Azimuthal Angle Tolerance"  // 219553
    "FixationLightPolarAngleTolerance"  // 219593
    "Fixation Light Polar Angle Tolerance"  // 219625
    "PatientSetupSequence"  // 219661
    "Patient Setup Sequence"  // 219681
    "PatientSetupNumber"  // 219703
    "Patient Setup Number"  // 219721
    "PatientSetupLabel"  // 219741
    "Patient Setup Label"  // 219758
    "PatientAdditionalPosition"  // 219777
    "Patient Additional Position"  // 219802
    "FixationDeviceSequence"  // 219829
    "Fixation Device Sequence"  // 219851
    "FixationDeviceType"  // 219875
    "Fixation Device Type"  // 219893
    "FixationDeviceLabel"  // 219913
    "Fixation Device Label"  // 219932
    "FixationDeviceDescription"  // 219953
    "Fixation Device Description"  // 219978
    "FixationDevicePosition"  // 220005
    "Fixation Device Position"  // 220027
    "FixationDevicePitchAngle"  // 220051
    "Fixation Device Pitch Angle"  // 220075
    "FixationDeviceRollAngle"  // 220102
    "Fixation Device Roll Angle"  // 220125
    "ShieldingDeviceSequence"  // 220151
    "Shielding Device Sequence"  // 220174
    "ShieldingDeviceType"  // 220199
    "Shielding Device Type"  // 220218
    "ShieldingDeviceLabel"  // 220239
    "Shielding Device Label"  // 220259
    "ShieldingDeviceDescription"  // 220281
    "Shielding Device Description"  // 220307
    "ShieldingDevicePosition"  // 220335
    "Shielding Device Position"  // 220358
    "SetupTechnique"  // 220383
    "Setup Technique"  // 220397
    "SetupTechniqueDescription"  // 220412
    "Setup Technique Description"  // 220437
    "SetupDeviceSequence"  // 220464
    "Setup Device Sequence"  // 220483
    "SetupDeviceType"  // 220504
    "Setup Device Type"  // 220519
    "SetupDeviceLabel"  // 220536
    "Setup Device Label"  // 220552
    "SetupDeviceDescription"  // 220570
    "Setup Device Description"  // 220592
    "SetupDeviceParameter"  // 220616
    "Setup Device Parameter"  // 220636
    "SetupReferenceDescription"  // 220658
    "Setup Reference Description"  // 220683
    "TableTopVerticalSetupDisplacement"  // 220710
    "Table Top Vertical Setup Displacement"  // 220743
    "TableTopLongitudinalSetupDisplacement"  // 220780
    "Table Top Longitudinal Setup Displacement"  // 220817
    "TableTopLateralSetupDisplacement"  // 220858
    "Table Top Lateral Setup Displacement"  // 220890
    "BrachyTreatmentTechnique"  // 220926
    "Brachy Treatment Technique"  // 220950
    "BrachyTreatmentType"  // 220976
    "Brachy Treatment Type"  // 220995
    "TreatmentMachineSequence"  // 221016
    "Treatment Machine Sequence"  // 221040
    "SourceSequence"  // 221066
    "Source Sequence"  // 221080
    "SourceNumber"  // 221095
    "Source Number"  // 221107
    "SourceType"  // 221120
    "Source Type"  // 221130
    "SourceManufacturer"  // 221141
    "Source Manufacturer"  // 221159
    "ActiveSourceDiameter"  // 221178
    "Active Source Diameter"  // 221198
    "ActiveSourceLength"  // 221220
    "Active Source Length"  // 221238
    "SourceModelID"  // 221258
    "Source Model ID"  // 221271
    "SourceDescription"  // 221286
    "Source Description"  // 221303
    "SourceEncapsulationNominalThickness"  // 221321
    "Source Encapsulation Nominal Thickness"  // 221356
    "SourceEncapsulationNominalTransmission"  // 221394
    "Source Encapsulation Nominal Transmission"  // 221432
    "SourceIsotopeName"  // 221473
    "Source Isotope Name"  // 221490
    "SourceIsotopeHalfLife"  // 221509
    "Source Isotope Half Life"  // 221530
    "SourceStrengthUnits"  // 221554
    "Source Strength Units"  // 221573
    "ReferenceAirKermaRate"  // 221594
    "Reference Air Kerma Rate"  // 221615
    "SourceStrength"  // 221639
    "Source Strength"  // 221653
    "SourceStrengthReferenceDate"  // 221668
    "Source Strength Reference Date"  // 221695
    "SourceStrengthReferenceTime"  // 221725
    "Source Strength Reference Time"  // 221752
    "ApplicationSetupSequence"  // 221782
    "Application Setup Sequence"  // 221806
    "ApplicationSetupType"  // 221832
    "Application Setup Type"  // 221852
    "ApplicationSetupNumber"  // 221874
    "Application Setup Number"  // 221896
    "ApplicationSetupName"  // 221920
    "Application Setup Name"  // 221940
    "ApplicationSetupManufacturer"  // 221962
    "Application Setup Manufacturer"  // 221990
    "TemplateNumber"  // 222020
    "Template Number"  // 222034
    "TemplateType"  // 222049
    "Template Type"  // 222061
    "TemplateName"  // 222074
    "Template Name"  // 222086
    "TotalReferenceAirKerma"  // 222099
    "Total Reference Air Kerma"  // 222121
    "BrachyAccessoryDeviceSequence"  // 222146
    "Brachy Accessory Device Sequence"  // 222175
    "BrachyAccessoryDeviceNumber"  // 222207
    "Brachy Accessory Device Number"  // 222234
    "BrachyAccessoryDeviceID"  // 222264
    "Brachy Accessory Device ID"  // 222287
    "BrachyAccessoryDeviceType"  // 222313
    "Brachy Accessory Device Type"  // 222338
    "BrachyAccessoryDeviceName"  // 222366
    "Brachy Accessory Device Name"  // 222391
    "BrachyAccessoryDeviceNominalThickness"  // 222419
    "Brachy Accessory Device Nominal Thickness"  // 222456
    "BrachyAccessoryDeviceNominalTransmission"  // 222497
    "Brachy Accessory Device Nominal Transmission"  // 222537
    "ChannelEffectiveLength"  // 222581
    "Channel Effective Length"  // 222603
    "ChannelInnerLength"  // 222627
    "Channel Inner Length"  // 222645
    "AfterloaderChannelID"  // 222665
    "Afterloader Channel ID"  // 222685
    "SourceApplicatorTipLength"  // 222707
    "Source Applicator Tip Length"  // 222732
    "ChannelSequence"  // 222760
    "Channel Sequence"  // 222775
    "ChannelNumber"  // 222791
    "Channel Number"  // 222804
    "ChannelLength"  // 222818
    "Channel Length"  // 222831
    "ChannelTotalTime"  // 222845
    "Channel Total Time"  // 222861
    "SourceMovementType"  // 222879
    "Source Movement Type"  // 222897
    "NumberOfPulses"  // 222917
    "Number of Pulses"  // 222931
    "PulseRepetitionInterval"  // 222947
    "Pulse Repetition Interval"  // 222970
    "SourceApplicatorNumber"  // 222995
    "Source Applicator Number"  // 223017
    "SourceApplicatorID"  // 223041
    "Source Applicator ID"  // 223059
    "SourceApplicatorType"  // 223079
    "Source Applicator Type"  // 223099
    "SourceApplicatorName"  // 223121
    "Source Applicator Name"  // 223141
    "SourceApplicatorLength"  // 223163
    "Source Applicator Length"  // 223185
    "SourceApplicatorManufacturer"  // 223209
    "Source Applicator Manufacturer"  // 223237
    "SourceApplicatorWallNominalThickness"  // 223267
    "Source Applicator Wall Nominal Thickness"  // 223303
    "SourceApplicatorWallNominalTransmission"  // 223343
    "Source Applicator Wall Nominal Transmission"  // 223382
    "SourceApplicatorStepSize"  // 223425
    "Source Applicator Step Size"  // 223449
    "ApplicatorShapeReferencedROINumber"  // 223476
    "Applicator Shape Referenced ROI Number"  // 223510
    "TransferTubeNumber"  // 223548
    "Transfer Tube Number"  // 223566
    "TransferTubeLength"  // 223586
    "Transfer Tube Length"  // 223604
    "ChannelShieldSequence"  // 223624
    "Channel Shield Sequence"  // 223645
    "ChannelShieldNumber"  // 223668
    "Channel Shield Number"  // 223687
    "ChannelShieldID"  // 223708
    "Channel Shield ID"  // 223723
    "ChannelShieldName"  // 223740
    "Channel Shield Name"  // 223757
    "ChannelShieldNominalThickness"  // 223776
    "Channel Shield Nominal Thickness"  // 223805
    "ChannelShieldNominalTransmission"  // 223837
    "Channel Shield Nominal Transmission"  // 223869
    "FinalCumulativeTimeWeight"  // 223904
    "Final Cumulative Time Weight"  // 223929
    "BrachyControlPointSequence"  // 223957
    "Brachy Control Point Sequence"  // 223983
    "ControlPointRelativePosition"  // 224012
    "Control Point Relative Position"  // 224040
    "ControlPoint3DPosition"  // 224071
    "Control Point 3D Position"  // 224093
    "CumulativeTimeWeight"  // 224118
    "Cumulative Time Weight"  // 224138
    "CompensatorDivergence"  // 224160
    "Compensator Divergence"  // 224181
    "CompensatorMountingPosition"  // 224203
    "Compensator Mounting Position"  // 224230
    "SourceToCompensatorDistance"  // 224259
    "Source to Compensator Distance"  // 224286
    "TotalCompensatorTrayWaterEquivalentThickness"  // 224316
    "Total Compensator Tray Water-Equivalent Thickness"  // 224360
    "IsocenterToCompensatorTrayDistance"  // 224409
    "Isocenter to Compensator Tray Distance"  // 224443
    "CompensatorColumnOffset"  // 224481
    "Compensator Column Offset"  // 224504
    "IsocenterToCompensatorDistances"  // 224529
    "Isocenter to Compensator Distances"  // 224560
    "CompensatorRelativeStoppingPowerRatio"  // 224594
    "Compensator Relative Stopping Power Ratio"  // 224631
    "CompensatorMillingToolDiameter"  // 224672
    "Compensator Milling Tool Diameter"  // 224702
    "IonRangeCompensatorSequence"  // 224735
    "Ion Range Compensator Sequence"  // 224762
    "CompensatorDescription"  // 224792
    "Compensator Description"  // 224814
    "CompensatorSurfaceRepresentationFlag"  // 224837
    "Compensator Surface Representation Flag"  // 224873
    "RadiationMassNumber"  // 224912
    "Radiation Mass Number"  // 224931
    "RadiationAtomicNumber"  // 224952
    "Radiation Atomic Number"  // 224973
    "RadiationChargeState"  // 224996
    "Radiation Charge State"  // 225016
    "ScanMode"  // 225038
    "Scan Mode"  // 225046
    "ModulatedScanModeType"  // 225055
    "Modulated Scan Mode Type"  // 225076
    "VirtualSourceAxisDistances"  // 225100
    "Virtual Source-Axis Distances"  // 225126
    "SnoutSequence"  // 225155
    "Snout Sequence"  // 225168
    "SnoutPosition"  // 225182
    "Snout Position"  // 225195
    "SnoutID"  // 225209
    "Snout ID"  // 225216
    "NumberOfRangeShifters"  // 225224
    "Number of Range Shifters"  // 225245
    "RangeShifterSequence"  // 225269
    "Range Shifter Sequence"  // 225289
    "RangeShifterNumber"  // 225311
    "Range Shifter Number"  // 225329
    "RangeShifterID"  // 225349
    "Range Shifter ID"  // 225363
    "RangeShifterType"  // 225379
    "Range Shifter Type"  // 225395
    "RangeShifterDescription"  // 225413
    "Range Shifter Description"  // 225436
    "NumberOfLateralSpreadingDevices"  // 225461
    "Number of Lateral Spreading Devices"  // 225492
    "LateralSpreadingDeviceSequence"  // 225527
    "Lateral Spreading Device Sequence"  // 225557
    "LateralSpreadingDeviceNumber"  // 225590
    "Lateral Spreading Device Number"  // 225618
    "LateralSpreadingDeviceID"  // 225649
    "Lateral Spreading Device ID"  // 225673
    "LateralSpreadingDeviceType"  // 225700
    "Lateral Spreading Device Type"  // 225726
    "LateralSpreadingDeviceDescription"  // 225755
    "Lateral Spreading Device Description"  // 225788
    "LateralSpreadingDeviceWaterEquivalentThickness"  // 225824
    "Lateral Spreading Device Water Equivalent Thickness"  // 225870
    "NumberOfRangeModulators"  // 225921
    "Number of Range Modulators"  // 225944
    "RangeModulatorSequence"  // 225970
    "Range Modulator Sequence"  // 225992
    "RangeModulatorNumber"  // 226016
    "Range Modulator Number"  // 226036
    "RangeModulatorID"  // 226058
    "Range Modulator ID"  // 226074
    "RangeModulatorType"  // 226092
    "Range Modulator Type"  // 226110
    "RangeModulatorDescription"  // 226130
    "Range Modulator Description"  // 226155
    "BeamCurrentModulationID"  // 226182
    "Beam Current Modulation ID"  // 226205
    "PatientSupportType"  // 226231
    "Patient Support Type"  // 226249
    "PatientSupportID"  // 226269
    "Patient Support ID"  // 226285
    "PatientSupportAccessoryCode"  // 226303
    "Patient Support Accessory Code"  // 226330
    "TrayAccessoryCode"  // 226360
    "Tray Accessory Code"  // 226377
    "FixationLightAzimuthalAngle"  // 226396
    "Fixation Light Azimuthal Angle"  // 226423
    "FixationLightPolarAngle"  // 226453
    "Fixation Light Polar Angle"  // 226476
    "MetersetRate"  // 226502
    "Meterset Rate"  // 226514
    "RangeShifterSettingsSequence"  // 226527
    "Range Shifter Settings Sequence"  // 226555
    "RangeShifterSetting"  // 226586
    "Range Shifter Setting"  // 226605
    "IsocenterToRangeShifterDistance"  // 226626
    "Isocenter to Range Shifter Distance"  // 226657
    "RangeShifterWaterEquivalentThickness"  // 226692
    "Range Shifter Water Equivalent Thickness"  // 226728
    "LateralSpreadingDeviceSettingsSequence"  // 226768
    "Lateral Spreading Device Settings Sequence"  // 226806
    "LateralSpreadingDeviceSetting"  // 226848
    "Lateral Spreading Device Setting"  // 226877
    "IsocenterToLateralSpreadingDeviceDistance"  // 226909
    "Isocenter to Lateral Spreading Device Distance"  // 226950
    "RangeModulatorSettingsSequence"  // 226996
    "Range Modulator Settings Sequence"  // 227026
    "RangeModulatorGatingStartValue"  // 227059
    "Range Modulator Gating Start Value"  // 227089
    "RangeModulatorGatingStopValue"  // 227123
    "Range Modulator Gating Stop Value"  // 227152
    "RangeModulatorGatingStartWaterEquivalentThickness"  // 227185
    "Range Modulator Gating Start Water Equivalent Thickness"  // 227234
    "RangeModulatorGatingStopWaterEquivalentThickness"  // 227289
    "Range Modulator Gating Stop Water Equivalent Thickness"  // 227337
    "IsocenterToRangeModulatorDistance"  // 227391
    "Isocenter to Range Modulator Distance"  // 227424
    "ScanSpotTimeOffset"  // 227461
    "Scan Spot Time Offset"  // 227479
    "ScanSpotTuneID"  // 227500
    "Scan Spot Tune ID"  // 227514
    "ScanSpotPrescribedIndices"  // 227531
    "Scan Spot Prescribed Indices"  // 227556
    "NumberOfScanSpotPositions"  // 227584
    "Number of Scan Spot Positions"  // 227609
    "ScanSpotReordered"  // 227638
    "Scan Spot Reordered"  // 227655
    "ScanSpotPositionMap"  // 227674
    "Scan Spot Position Map"  // 227693
    "ScanSpotReorderingAllowed"  // 227715
    "Scan Spot Reordering Allowed"  // 227740
    "ScanSpotMetersetWeights"  // 227768
    "Scan Spot Meterset Weights"  // 227791
    "ScanningSpotSize"  // 227817
    "Scanning Spot Size"  // 227833
    "ScanSpotSizesDelivered"  // 227851
    "Scan Spot Sizes Delivered"  // 227873
    "NumberOfPaintings"  // 227898
    "Number of Paintings"  // 227915
    "ScanSpotGantryAngles"  // 227934
    "Scan Spot Gantry Angles"  // 227954
    "ScanSpotPatientSupportAngles"  // 227977
    "Scan Spot Patient Support Angles"  // 228005
    "IonToleranceTableSequence"  // 228037
    "Ion Tolerance Table Sequence"  // 228062
    "IonBeamSequence"  // 228090
    "Ion Beam Sequence"  // 228105
    "IonBeamLimitingDeviceSequence"  // 228122
    "Ion Beam Limiting Device Sequence"  // 228151
    "IonBlockSequence"  // 228184
    "Ion Block Sequence"  // 228200
    "IonControlPointSequence"  // 228218
    "Ion Control Point Sequence"  // 228241
    "IonWedgeSequence"  // 228267
    "Ion Wedge Sequence"  // 228283
    "IonWedgePositionSequence"  // 228301
    "Ion Wedge Position Sequence"  // 228325
    "ReferencedSetupImageSequence"  // 228352
    "Referenced Setup Image Sequence"  // 228380
    "SetupImageComment"  // 228411
    "Setup Image Comment"  // 228428
    "MotionSynchronizationSequence"  // 228447
    "Motion Synchronization Sequence"  // 228476
    "ControlPointOrientation"  // 228507
    "Control Point Orientation"  // 228530
    "GeneralAccessorySequence"  // 228555
    "General Accessory Sequence"  // 228579
    "GeneralAccessoryID"  // 228605
    "General Accessory ID"  // 228623
    "GeneralAccessoryDescription"  // 228643
    "General Accessory Description"  // 228670
    "GeneralAccessoryType"  // 228699
    "General Accessory Type"  // 228719
    "GeneralAccessoryNumber"  // 228741
    "General Accessory Number"  // 228763
    "SourceToGeneralAccessoryDistance"  // 228787
    "Source to General Accessory Distance"  // 228819
    "IsocenterToGeneralAccessoryDistance"  // 228855
    "Isocenter to General Accessory Distance"  // 228890
    "ApplicatorGeometrySequence"  // 228929
    "Applicator Geometry Sequence"  // 228955
    "ApplicatorApertureShape"  // 228983
    "Applicator Aperture Shape"  // 229006
    "ApplicatorOpening"  // 229031
    "Applicator Opening"  // 229048
    "ApplicatorOpeningX"  // 229066
    "Applicator Opening X"  // 229084
    "ApplicatorOpeningY"  // 229104
    "Applicator Opening Y"  // 229122
    "SourceToApplicatorMountingPositionDistance"  // 229142
    "Source to Applicator Mounting Position Distance"  // 229184
    "NumberOfBlockSlabItems"  // 229231
    "Number of Block Slab Items"  // 229253
    "BlockSlabSequence"  // 229279
    "Block Slab Sequence"  // 229296
    "BlockSlabThickness"  // 229315
    "Block Slab Thickness"  // 229333
    "BlockSlabNumber"  // 229353
    "Block Slab Number"  // 229368
    "DeviceMotionControlSequence"  // 229385
    "Device Motion Control Sequence"  // 229412
    "DeviceMotionExecutionMode"  // 229442
    "Device Motion Execution Mode"  // 229467
    "DeviceMotionObservationMode"  // 229495
    "Device Motion Observation Mode"  // 229522
    "DeviceMotionParameterCodeSequence"  // 229552
    "Device Motion Parameter Code Sequence"  // 229585
    "DistalDepthFraction"  // 229622
    "Distal Depth Fraction"  // 229641
    "DistalDepth"  // 229662
    "Distal Depth"  // 229673
    "NominalRangeModulationFractions"  // 229685
    "Nominal Range Modulation Fractions"  // 229716
    "NominalRangeModulatedRegionDepths"  // 229750
    "Nominal Range Modulated Region Depths"  // 229783
    "DepthDoseParametersSequence"  // 229820
    "Depth Dose Parameters Sequence"  // 229847
    "DeliveredDepthDoseParametersSequence"  // 229877
    "Delivered Depth Dose Parameters Sequence"  // 229913
    "DeliveredDistalDepthFraction"  // 229953
    "Delivered Distal Depth Fraction"  // 229981
    "DeliveredDistalDepth"  // 230012
    "Delivered Distal Depth"  // 230032
    "DeliveredNominalRangeModulationFractions"  // 230054
    "Delivered Nominal Range Modulation Fractions"  // 230094
    "DeliveredNominalRangeModulatedRegionDepths"  // 230138
    "Delivered Nominal Range Modulated Region Depths"  // 230180
    "DeliveredReferenceDoseDefinition"  // 230227
    "Delivered Reference Dose Definition"  // 230259
    "ReferenceDoseDefinition"  // 230294
    "Reference Dose Definition"  // 230317
    "RTControlPointIndex"  // 230342
    "RT Control Point Index"  // 230361
    "RadiationGenerationModeIndex"  // 230383
    "Radiation Generation Mode Index"  // 230411
    "ReferencedDefinedDeviceIndex"  // 230442
    "Referenced Defined Device Index"  // 230470
    "RadiationDoseIdentificationIndex"  // 230501
    "Radiation Dose Identification Index"  // 230533
    "NumberOfRTControlPoints"  // 230568
    "Number of RT Control Points"  // 230591
    "ReferencedRadiationGenerationModeIndex"  // 230618
    "Referenced Radiation Generation Mode Index"  // 230656
    "TreatmentPositionIndex"  // 230698
    "Treatment Position Index"  // 230720
    "ReferencedDeviceIndex"  // 230744
    "Referenced Device Index"  // 230765
    "TreatmentPositionGroupLabel"  // 230788
    "Treatment Position Group Label"  // 230815
    "TreatmentPositionGroupUID"  // 230845
    "Treatment Position Group UID"  // 230870
    "TreatmentPositionGroupSequence"  // 230898
    "Treatment Position Group Sequence"  // 230928
    "ReferencedTreatmentPositionIndex"  // 230961
    "Referenced Treatment Position Index"  // 230993
    "ReferencedRadiationDoseIdentificationIndex"  // 231028
    "Referenced Radiation Dose Identification Index"  // 231070
    "RTAccessoryHolderWaterEquivalentThickness"  // 231116
    "RT Accessory Holder Water-Equivalent Thickness"  // 231157
    "ReferencedRTAccessoryHolderDeviceIndex"  // 231203
    "Referenced RT Accessory Holder Device Index"  // 231241
    "RTAccessoryHolderSlotExistenceFlag"  // 231284
    "RT Accessory Holder Slot Existence Flag"  // 231318
    "RTAccessoryHolderSlotSequence"  // 231357
    "RT Accessory Holder Slot Sequence"  // 231386
    "RTAccessoryHolderSlotID"  // 231419
    "RT Accessory Holder Slot ID"  // 231442
    "RTAccessoryHolderSlotDistance"  // 231469
    "RT Accessory Holder Slot Distance"  // 231498
    "RTAccessorySlotDistance"  // 231531
    "RT Accessory Slot Distance"  // 231554
    "RTAccessoryHolderDefinitionSequence"  // 231580
    "RT Accessory Holder Definition Sequence"  // 231615
    "RTAccessoryDeviceSlotID"  // 231654
    "RT Accessory Device Slot ID"  // 231677
    "RTRadiationSequence"  // 231704
    "RT Radiation Sequence"  // 231723
    "RadiationDoseSequence"  // 231744
    "Radiation Dose Sequence"  // 231765
    "RadiationDoseIdentificationSequence"  // 231788
    "Radiation Dose Identification Sequence"  // 231823
    "RadiationDoseIdentificationLabel"  // 231861
    "Radiation Dose Identification Label"  // 231893
    "ReferenceDoseType"  // 231928
    "Reference Dose Type"  // 231945
    "PrimaryDoseValueIndicator"  // 231964
    "Primary Dose Value Indicator"  // 231989
    "DoseValuesSequence"  // 232017
    "Dose Values Sequence"  // 232035
    "DoseValuePurpose"  // 232055
    "Dose Value Purpose"  // 232071
    "ReferenceDosePointCoordinates"  // 232089
    "Reference Dose Point Coordinates"  // 232118
    "RadiationDoseValuesParametersSequence"  // 232150
    "Radiation Dose Values Parameters Sequence"  // 232187
    "MetersetToDoseMappingSequence"  // 232228
    "Meterset to Dose Mapping Sequence"  // 232257
    "ExpectedInVivoMeasurementValuesSequence"  // 232290
    "Expected In-Vivo Measurement Values Sequence"  // 232329
    "ExpectedInVivoMeasurementValueIndex"  // 232373
    "Expected In-Vivo Measurement Value Index"  // 232408
    "RadiationDoseInVivoMeasurementLabel"  // 232448
    "Radiation Dose In-Vivo Measurement Label"  // 232483
    "RadiationDoseCentralAxisDisplacement"  // 232523
    "Radiation Dose Central Axis Displacement"  // 232559
    "RadiationDoseValue"  // 232599
    "Radiation Dose Value"  // 232617
    "RadiationDoseSourceToSkinDistance"  // 232637
    "Radiation Dose Source to Skin Distance"  // 232670
    "RadiationDoseMeasurementPointCoordinates"  // 232708
    "Radiation Dose Measurement Point Coordinates"  // 232748
    "RadiationDoseSourceToExternalContourDistance"  // 232792
    "Radiation Dose Source to External Contour Distance"  // 232836
    "RTToleranceSetSequence"  // 232886
    "RT Tolerance Set Sequence"  // 232908
    "RTToleranceSetLabel"  // 232933
    "RT Tolerance Set Label"  // 232952
    "AttributeToleranceValuesSequence"  // 232974
    "Attribute Tolerance Values Sequence"  // 233006
    "ToleranceValue"  // 233041
    "Tolerance Value"  // 233055
    "PatientSupportPositionToleranceSequence"  // 233070
    "Patient Support Position Tolerance Sequence"  // 233109
    "TreatmentTimeLimit"  // 233152
    "Treatment Time Limit"  // 233170
    "CArmPhotonElectronControlPointSequence"  // 233190
    "C-Arm Photon-Electron Control Point Sequence"  // 233228
    "ReferencedRTRadiationSequence"  // 233272
    "Referenced RT Radiation Sequence"  // 233301
    "ReferencedRTInstanceSequence"  // 233333
    "Referenced RT Instance Sequence"  // 233361
    "ReferencedRTPatientSetupSequence"  // 233392
    "Referenced RT Patient Setup Sequence"  // 233424
    "SourceToPatientSurfaceDistance"  // 233460
    "Source to Patient Surface Distance"  // 233490
    "TreatmentMachineSpecialModeCodeSequence"  // 233524
    "Treatment Machine Special Mode Code Sequence"  // 233563
    "IntendedNumberOfFractions"  // 233607
    "Intended Number of Fractions"  // 233632
    "RTRadiationSetIntent"  // 233660
    "RT Radiation Set Intent"  // 233680
    "RTRadiationPhysicalAndGeometricContentDetailFlag"  // 233703
    "RT Radiation Physical and Geometric Content Detail Flag"  // 233751
    "RTRecordFlag"  // 233806
    "RT Record Flag"  // 233818
    "TreatmentDeviceIdentificationSequence"  // 233832
    "Treatment Device Identification Sequence"  // 233869
    "ReferencedRTPhysicianIntentSequence"  // 233909
    "Referenced RT Physician Intent Sequence"  // 233944
    "CumulativeMeterset"  // 233983
    "Cumulative Meterset"  // 234001
    "DeliveryRate"  // 234020
    "Delivery Rate"  // 234032
    "DeliveryRateUnitSequence"  // 234045
    "Delivery Rate Unit Sequence"  // 234069
    "TreatmentPositionSequence"  // 234096
    "Treatment Position Sequence"  // 234121
    "RadiationSourceAxisDistance"  // 234148
    "Radiation Source-Axis Distance"  // 234175
    "NumberOfRTBeamLimitingDevices"  // 234205
    "Number of RT Beam Limiting Devices"  // 234234
    "RTBeamLimitingDeviceProximalDistance"  // 234268
    "RT Beam Limiting Device Proximal Distance"  // 234304
    "RTBeamLimitingDeviceDistalDistance"  // 234345
    "RT Beam Limiting Device Distal Distance"  // 234379
    "ParallelRTBeamDelimiterDeviceOrientationLabelCodeSequence"  // 234418
    "Parallel RT Beam Delimiter Device Orientation Label Code Sequence"  // 234475
    "BeamModifierOrientationAngle"  // 234540
    "Beam Modifier Orientation Angle"  // 234568
    "FixedRTBeamDelimiterDeviceSequence"  // 234599
    "Fixed RT Beam Delimiter Device Sequence"  // 234633
    "ParallelRTBeamDelimiterDeviceSequence"  // 234672
    "Parallel RT Beam Delimiter Device Sequence"  // 234709
    "NumberOfParallelRTBeamDelimiters"  // 234751
    "Number of Parallel RT Beam Delimiters"  // 234783
    "ParallelRTBeamDelimiterBoundaries"  // 234820
    "Parallel RT Beam Delimiter Boundaries"  // 234853
    "ParallelRTBeamDelimiterPositions"  // 234890
    "Parallel RT Beam Delimiter Positions"  // 234922
    "RTBeamLimitingDeviceOffset"  // 234958
    "RT Beam Limiting Device Offset"  // 234984
    "RTBeamDelimiterGeometrySequence"  // 235014
    "RT Beam Delimiter Geometry Sequence"  // 235045
    "RTBeamLimitingDeviceDefinitionSequence"  // 235080
    "RT Beam Limiting Device Definition Sequence"  // 235118
    "ParallelRTBeamDelimiterOpeningMode"  // 235161
    "Parallel RT Beam Delimiter Opening Mode"  // 235195
    "ParallelRTBeamDelimiterLeafMountingSide"  // 235234
    "Parallel RT Beam Delimiter Leaf Mounting Side"  // 235273
    "PatientSetupUID"  // 235318
    "Patient Setup UID"  // 235333
    "WedgeDefinitionSequence"  // 235350
    "Wedge Definition Sequence"  // 235373
    "RadiationBeamWedgeAngle"  // 235398
    "Radiation Beam Wedge Angle"  // 235421
    "RadiationBeamWedgeThinEdgeDistance"  // 235447
    "Radiation Beam Wedge Thin Edge Distance"  // 235481
    "RadiationBeamEffectiveWedgeAngle"  // 235520
    "Radiation Beam Effective Wedge Angle"  // 235552
    "NumberOfWedgePositions"  // 235588
    "Number of Wedge Positions"  // 235610
    "RTBeamLimitingDeviceOpeningSequence"  // 235635
    "RT Beam Limiting Device Opening Sequence"  // 235670
    "NumberOfRTBeamLimitingDeviceOpenings"  // 235710
    "Number of RT Beam Limiting Device Openings"  // 235746
    "RadiationDosimeterUnitSequence"  // 235788
    "Radiation Dosimeter Unit Sequence"  // 235818
    "RTDeviceDistanceReferenceLocationCodeSequence"  // 235851
    "RT Device Distance Reference Location Code Sequence"  // 235896
    "RadiationDeviceConfigurationAndCommissioningKeySequence"  // 235947
    "Radiation Device Configuration and Commissioning Key Sequence"  // 236002
    "PatientSupportPositionParameterSequence"  // 236063
    "Patient Support Position Parameter Sequence"  // 236102
    "PatientSupportPositionSpecificationMethod"  // 236145
    "Patient Support Position Specification Method"  // 236186
    "PatientSupportPositionDeviceParameterSequence"  // 236231
    "Patient Support Position Device Parameter Sequence"  // 236276
    "DeviceOrderIndex"  // 236326
    "Device Order Index"  // 236342
    "PatientSupportPositionParameterOrderIndex"  // 236360
    "Patient Support Position Parameter Order Index"  // 236401
    "PatientSupportPositionDeviceToleranceSequence"  // 236447
    "Patient Support Position Device Tolerance Sequence"  // 236492
    "PatientSupportPositionToleranceOrderIndex"  // 236542
    "Patient Support Position Tolerance Order Index"  // 236583
    "CompensatorDefinitionSequence"  // 236629
    "Compensator Definition Sequence"  // 236658
    "CompensatorMapOrientation"  // 236689
    "Compensator Map Orientation"  // 236714
    "CompensatorProximalThicknessMap"  // 236741
    "Compensator Proximal Thickness Map"  // 236772
    "CompensatorDistalThicknessMap"  // 236806
    "Compensator Distal Thickness Map"  // 236835
    "CompensatorBasePlaneOffset"  // 236867
    "Compensator Base Plane Offset"  // 236893
    "CompensatorShapeFabricationCodeSequence"  // 236922
    "Compensator Shape Fabrication Code Sequence"  // 236961
    "CompensatorShapeSequence"  // 237004
    "Compensator Shape Sequence"  // 237028
    "RadiationBeamCompensatorMillingToolDiameter"  // 237054
    "Radiation Beam Compensator Milling Tool Diameter"  // 237097
    "BlockDefinitionSequence"  // 237145
    "Block Definition Sequence"  // 237168
    "BlockEdgeData"  // 237193
    "Block Edge Data"  // 237206
    "BlockOrientation"  // 237221
    "Block Orientation"  // 237237
    "RadiationBeamBlockThickness"  // 237254
    "Radiation Beam Block Thickness"  // 237281
    "RadiationBeamBlockSlabThickness"  // 237311
    "Radiation Beam Block Slab Thickness"  // 237342
    "BlockEdgeDataSequence"  // 237377
    "Block Edge Data Sequence"  // 237398
    "NumberOfRTAccessoryHolders"  // 237422
    "Number of RT Accessory Holders"  // 237448
    "GeneralAccessoryDefinitionSequence"  // 237478
    "General Accessory Definition Sequence"  // 237512
    "NumberOfGeneralAccessories"  // 237549
    "Number of General Accessories"  // 237575
    "BolusDefinitionSequence"  // 237604
    "Bolus Definition Sequence"  // 237627
    "NumberOfBoluses"  // 237652
    "Number of Boluses"  // 237667
    "EquipmentFrameOfReferenceUID"  // 237684
    "Equipment Frame of Reference UID"  // 237712
    "EquipmentFrameOfReferenceDescription"  // 237744
    "Equipment Frame of Reference Description"  // 237780
    "EquipmentReferencePointCoordinatesSequence"  // 237820
    "Equipment Reference Point Coordinates Sequence"  // 237862
    "EquipmentReferencePointCodeSequence"  // 237908
    "Equipment Reference Point Code Sequence"  // 237943
    "RTBeamLimitingDeviceAngle"  // 237982
    "RT Beam Limiting Device Angle"  // 238007
    "SourceRollAngle"  // 238036
    "Source Roll Angle"  // 238051
    "RadiationGenerationModeSequence"  // 238068
    "Radiation GenerationMode Sequence"  // 238099
    "RadiationGenerationModeLabel"  // 238132
    "Radiation GenerationMode Label"  // 238160
    "RadiationGenerationModeDescription"  // 238190
    "Radiation GenerationMode Description"  // 238224
    "RadiationGenerationModeMachineCodeSequence"  // 238260
    "Radiation GenerationMode Machine Code Sequence"  // 238302
    "RadiationTypeCodeSequence"  // 238348
    "Radiation Type Code Sequence"  // 238373
    "NominalEnergy"  // 238401
    "Nominal Energy"  // 238414
    "MinimumNominalEnergy"  // 238428
    "Minimum Nominal Energy"  // 238448
    "MaximumNominalEnergy"  // 238470
    "Maximum Nominal Energy"  // 238490
    "RadiationFluenceModifierCodeSequence"  // 238512
    "Radiation Fluence Modifier Code Sequence"  // 238548
    "EnergyUnitCodeSequence"  // 238588
    "Energy Unit Code Sequence"  // 238610
    "NumberOfRadiationGenerationModes"  // 238635
    "Number of Radiation GenerationModes"  // 238667
    "PatientSupportDevicesSequence"  // 238702
    "Patient Support Devices Sequence"  // 238731
    "NumberOfPatientSupportDevices"  // 238763
    "Number of Patient Support Devices"  // 238792
    "RTBeamModifierDefinitionDistance"  // 238825
    "RT Beam Modifier Definition Distance"  // 238857
    "BeamAreaLimitSequence"  // 238893
    "Beam Area Limit Sequence"  // 238914
    "ReferencedRTPrescriptionSequence"  // 238938
    "Referenced RT Prescription Sequence"  // 238970
    "DoseValueInterpretation"  // 239005
    "Dose Value Interpretation"  // 239028
    "TreatmentSessionUID"  // 239053
    "Treatment Session UID"  // 239072
    "RTRadiationUsage"  // 239093
    "RT Radiation Usage"  // 239109
    "ReferencedRTRadiationSetSequence"  // 239127
    "Referenced RT Radiation Set Sequence"  // 239159
    "ReferencedRTRadiationRecordSequence"  // 239195
    "Referenced RT Radiation Record Sequence"  // 239230
    "RTRadiationSetDeliveryNumber"  // 239269
    "RT Radiation Set Delivery Number"  // 239297
    "ClinicalFractionNumber"  // 239329
    "Clinical Fraction Number"  // 239351
    "RTTreatmentFractionCompletionStatus"  // 239375
    "RT Treatment Fraction Completion Status"  // 239410
    "RTRadiationSetUsage"  // 239449
    "RT Radiation Set Usage"  // 239468
    "TreatmentDeliveryContinuationFlag"  // 239490
    "Treatment Delivery Continuation Flag"  // 239523
    "TreatmentRecordContentOrigin"  // 239559
    "Treatment Record Content Origin"  // 239587
    "RTTreatmentTerminationStatus"  // 239618
    "RT Treatment Termination Status"  // 239646
    "RTTreatmentTerminationReasonCodeSequence"  // 239677
    "RT Treatment Termination Reason Code Sequence"  // 239717
    "MachineSpecificTreatmentTerminationCodeSequence"  // 239762
    "Machine-Specific Treatment Termination Code Sequence"  // 239809
    "RTRadiationSalvageRecordControlPointSequence"  // 239861
    "RT Radiation Salvage Record Control Point Sequence"  // 239905
    "StartingMetersetValueKnownFlag"  // 239955
    "Starting Meterset Value Known Flag"  // 239985
    "TreatmentTerminationDescription"  // 240019
    "Treatment Termination Description"  // 240050
    "TreatmentToleranceViolationSequence"  // 240083
    "Treatment Tolerance Violation Sequence"  // 240118
    "TreatmentToleranceViolationCategory"  // 240156
    "Treatment Tolerance Violation Category"  // 240191
    "TreatmentToleranceViolationAttributeSequence"  // 240229
    "Treatment Tolerance Violation Attribute Sequence"  // 240273
    "TreatmentToleranceViolationDescription"  // 240321
    "Treatment Tolerance Violation Description"  // 240359
    "TreatmentToleranceViolationIdentification"  // 240400
    "Treatment Tolerance Violation Identification"  // 240441
    "TreatmentToleranceViolationDateTime"  // 240485
    "Treatment Tolerance Violation DateTime"  // 240520
    "RecordedRTControlPointDateTime"  // 240558
    "Recorded RT Control Point DateTime"  // 240588
    "ReferencedRadiationRTControlPointIndex"  // 240622
    "Referenced Radiation RT Control Point Index"  // 240660
    "AlternateValueSequence"  // 240703
    "Alternate Value Sequence"  // 240725
    "ConfirmationSequence"  // 240749
    "Confirmation Sequence"  // 240769
    "InterlockSequence"  // 240790
    "Interlock Sequence"  // 240807
    "InterlockDateTime"  // 240825
    "Interlock DateTime"  // 240842
    "InterlockDescription"  // 240860
    "Interlock Description"  // 240880
    "InterlockOriginatingDeviceSequence"  // 240901
    "Interlock Originating Device Sequence"  // 240935
    "InterlockCodeSequence"  // 240972
    "Interlock Code Sequence"  // 240993
    "InterlockResolutionCodeSequence"  // 241016
    "Interlock Resolution Code Sequence"  // 241047
    "InterlockResolutionUserSequence"  // 241081
    "Interlock Resolution User Sequence"  // 241112
    "OverrideDateTime"  // 241146
    "Override DateTime"  // 241162
    "TreatmentToleranceViolationTypeCodeSequence"  // 241179
    "Treatment Tolerance Violation Type Code Sequence"  // 241222
    "TreatmentToleranceViolationCauseCodeSequence"  // 241270
    "Treatment Tolerance Violation Cause Code Sequence"  // 241314
    "MeasuredMetersetToDoseMappingSequence"  // 241363
    "Measured Meterset to Dose Mapping Sequence"  // 241400
    "ReferencedExpectedInVivoMeasurementValueIndex"  // 241442
    "Referenced Expected In-Vivo Measurement Value Index"  // 241487
    "DoseMeasurementDeviceCodeSequence"  // 241538
    "Dose Measurement Device Code Sequence"  // 241571
    "AdditionalParameterRecordingInstanceSequence"  // 241608
    "Additional Parameter Recording Instance Sequence"  // 241652
    "InterlockOriginDescription"  // 241700
    "Interlock Origin Description"  // 241726
    "RTPatientPositionScopeSequence"  // 241754
    "RT Patient Position Scope Sequence"  // 241784
    "ReferencedTreatmentPositionGroupUID"  // 241818
    "Referenced Treatment Position Group UID"  // 241853
    "RadiationOrderIndex"  // 241892
    "Radiation Order Index"  // 241911
    "OmittedRadiationSequence"  // 241932
    "Omitted Radiation Sequence"  // 241956
    "ReasonForOmissionCodeSequence"  // 241982
    "Reason for Omission Code Sequence"  // 242011
    "RTDeliveryStartPatientPositionSequence"  // 242044
    "RT Delivery Start Patient Position Sequence"  // 242082
    "RTTreatmentPreparationPatientPositionSequence"  // 242125
    "RT Treatment Preparation Patient Position Sequence"  // 242170
    "ReferencedRTTreatmentPreparationSequence"  // 242220
    "Referenced RT Treatment Preparation Sequence"  // 242260
    "ReferencedPatientSetupPhotoSequence"  // 242304
    "Referenced Patient Setup Photo Sequence"  // 242339
    "PatientTreatmentPreparationMethodCodeSequence"  // 242378
    "Patient Treatment Preparation Method Code Sequence"  // 242423
    "PatientTreatmentPreparationProcedureParameterDescription"  // 242473
    "Patient Treatment Preparation Procedure Parameter Description"  // 242529
    "PatientTreatmentPreparationDeviceSequence"  // 242590
    "Patient Treatment Preparation Device Sequence"  // 242631
    "PatientTreatmentPreparationProcedureSequence"  // 242676
    "Patient Treatment Preparation Procedure Sequence"  // 242720
    "PatientTreatmentPreparationProcedureCodeSequence"  // 242768
    "Patient Treatment Preparation Procedure Code Sequence"  // 242816
    "PatientTreatmentPreparationMethodDescription"  // 242869
    "Patient Treatment Preparation Method Description"  // 242913
    "PatientTreatmentPreparationProcedureParameterSequence"  // 242961
    "Patient Treatment Preparation Procedure Parameter Sequence"  // 243014
    "PatientSetupPhotoDescription"  // 243072
    "Patient Setup Photo Description"  // 243100
    "PatientTreatmentPreparationProcedureIndex"  // 243131
    "Patient Treatment Preparation Procedure Index"  // 243172
    "ReferencedPatientSetupProcedureIndex"  // 243217
    "Referenced Patient Setup Procedure Index"  // 243253
    "RTRadiationTaskSequence"  // 243293
    "RT Radiation Task Sequence"  // 243316
    "RTPatientPositionDisplacementSequence"  // 243342
    "RT Patient Position Displacement Sequence"  // 243379
    "RTPatientPositionSequence"  // 243420
    "RT Patient Position Sequence"  // 243445
    "DisplacementReferenceLabel"  // 243473
    "Displacement Reference Label"  // 243499
    "DisplacementMatrix"  // 243527
    "Displacement Matrix"  // 243545
    "PatientSupportDisplacementSequence"  // 243564
    "Patient Support Displacement Sequence"  // 243598
    "DisplacementReferenceLocationCodeSequence"  // 243635
    "Displacement Reference Location Code Sequence"  // 243676
    "RTRadiationSetDeliveryUsage"  // 243721
    "RT Radiation Set Delivery Usage"  // 243748
    "PatientTreatmentPreparationSequence"  // 243779
    "Patient Treatment Preparation Sequence"  // 243814
    "PatientToEquipmentRelationshipSequence"  // 243852
    "Patient to Equipment Relationship Sequence"  // 243890
    "ImagingEquipmentToTreatmentDeliveryDeviceRelationshipSequence"  // 243932
    "Imaging Equipment to Treatment Delivery Device Relationship Sequence"  // 243993
    "ReferencedRTPlanSequence"  // 244061
    "Referenced RT Plan Sequence"  // 244085
    "ReferencedBeamSequence"  // 244112
    "Referenced Beam Sequence"  // 244134
    "ReferencedBeamNumber"  // 244158
    "Referenced Beam Number"  // 244178
    "ReferencedReferenceImageNumber"  // 244200
    "Referenced Reference Image Number"  // 244230
    "StartCumulativeMetersetWeight"  // 244263
    "Start Cumulative Meterset Weight"  // 244292
    "EndCumulativeMetersetWeight"  // 244324
    "End Cumulative Meterset Weight"  // 244351
    "ReferencedBrachyApplicationSetupSequence"  // 244381
    "Referenced Brachy Application Setup Sequence"  // 244421
    "ReferencedBrachyApplicationSetupNumber"  // 244465
    "Referenced Brachy Application Setup Number"  // 244503
    "ReferencedSourceNumber"  // 244545
    "Referenced Source Number"  // 244567
    "ReferencedFractionGroupSequence"  // 244591
    "Referenced Fraction Group Sequence"  // 244622
    "ReferencedFractionGroupNumber"  // 244656
    "Referenced Fraction Group Number"  // 244685
    "ReferencedVerificationImageSequence"  // 244717
    "Referenced Verification Image Sequence"  // 244752
    "ReferencedReferenceImageSequence"  // 244790
    "Referenced Reference Image Sequence"  // 244822
    "ReferencedDoseReferenceSequence"  // 244857
    "Referenced Dose Reference Sequence"  // 244888
    "ReferencedDoseReferenceNumber"  // 244922
    "Referenced Dose Reference Number"  // 244951
    "BrachyReferencedDoseReferenceSequence"  // 244983
    "Brachy Referenced Dose Reference Sequence"  // 245020
    "ReferencedStructureSetSequence"  // 245061
    "Referenced Structure Set Sequence"  // 245091
    "ReferencedPatientSetupNumber"  // 245124
    "Referenced Patient Setup Number"  // 245152
    "ReferencedDoseSequence"  // 245183
    "Referenced Dose Sequence"  // 245205
    "ReferencedToleranceTableNumber"  // 245229
    "Referenced Tolerance Table Number"  // 245259
    "ReferencedBolusSequence"  // 245292
    "Referenced Bolus Sequence"  // 245315
    "ReferencedWedgeNumber"  // 245340
    "Referenced Wedge Number"  // 245361
    "ReferencedCompensatorNumber"  // 245384
    "Referenced Compensator Number"  // 245411
    "ReferencedBlockNumber"  // 245440
    "Referenced Block Number"  // 245461
    "ReferencedControlPointIndex"  // 245484
    "Referenced Control Point Index"  // 245511
    "ReferencedControlPointSequence"  // 245541
    "Referenced Control Point Sequence"  // 245571
    "ReferencedStartControlPointIndex"  // 245604
    "Referenced Start Control Point Index"  // 245636
    "ReferencedStopControlPointIndex"  // 245672
    "Referenced Stop Control Point Index"  // 245703
    "ReferencedRangeShifterNumber"  // 245738
    "Referenced Range Shifter Number"  // 245766
    "ReferencedLateralSpreadingDeviceNumber"  // 245797
    "Referenced Lateral Spreading Device Number"  // 245835
    "ReferencedRangeModulatorNumber"  // 245877
    "Referenced Range Modulator Number"  // 245907
    "OmittedBeamTaskSequence"  // 245940
    "Omitted Beam Task Sequence"  // 245963
    "ReasonForOmission"  // 245989
    "Reason for Omission"  // 246006
    "ReasonForOmissionDescription"  // 246025
    "Reason for Omission Description"  // 246053
    "PrescriptionOverviewSequence"  // 246084
    "Prescription Overview Sequence"  // 246112
    "TotalPrescriptionDose"  // 246142
    "Total Prescription Dose"  // 246163
    "PlanOverviewSequence"  // 246186
    "Plan Overview Sequence"  // 246206
    "PlanOverviewIndex"  // 246228
    "Plan Overview Index"  // 246245
    "ReferencedPlanOverviewIndex"  // 246264
    "Referenced Plan Overview Index"  // 246291
    "NumberOfFractionsIncluded"  // 246321
    "Number of Fractions Included"  // 246346
    "DoseCalibrationConditionsSequence"  // 246374
    "Dose Calibration Conditions Sequence"  // 246407
    "AbsorbedDoseToMetersetRatio"  // 246443
    "Absorbed Dose to Meterset Ratio"  // 246470
    "DelineatedRadiationFieldSize"  // 246501
    "Delineated Radiation Field Size"  // 246529
    "DoseCalibrationConditionsVerifiedFlag"  // 246560
    "Dose Calibration Conditions Verified Flag"  // 246597
    "CalibrationReferencePointDepth"  // 246638
    "Calibration Reference Point Depth"  // 246668
    "GatingBeamHoldTransitionSequence"  // 246701
    "Gating Beam Hold Transition Sequence"  // 246733
    "BeamHoldTransition"  // 246769
    "Beam Hold Transition"  // 246787
    "BeamHoldTransitionDateTime"  // 246807
    "Beam Hold Transition DateTime"  // 246833
    "BeamHoldOriginatingDeviceSequence"  // 246862
    "Beam Hold Originating Device Sequence"  // 246895
    "BeamHoldTransitionTriggerSource"  // 246932
    "Beam Hold Transition Trigger Source"  // 246963
    "ApprovalStatus"  // 246998
    "Approval Status"  // 247012
    "ReviewDate"  // 247027
    "Review Date"  // 247037
    "ReviewTime"  // 247048
    "Review Time"  // 247058
    "ReviewerName"  // 247069
    "Reviewer Name"  // 247081
    "RadiobiologicalDoseEffectSequence"  // 247094
    "Radiobiological Dose Effect Sequence"  // 247127
    "RadiobiologicalDoseEffectFlag"  // 247163
    "Radiobiological Dose Effect Flag"  // 247192
    "EffectiveDoseCalculationMethodCategoryCodeSequence"  // 247224
    "Effective Dose Calculation Method Category Code Sequence"  // 247274
    "EffectiveDoseCalculationMethodCodeSequence"  // 247330
    "Effective Dose Calculation Method Code Sequence"  // 247372
    "EffectiveDoseCalculationMethodDescription"  // 247419
    "Effective Dose Calculation Method Description"  // 247460
    "ConceptualVolumeUID"  // 247505
    "Conceptual Volume UID"  // 247524
    "OriginatingSOPInstanceReferenceSequence"  // 247545
    "Originating SOP Instance Reference Sequence"  // 247584
    "ConceptualVolumeConstituentSequence"  // 247627
    "Conceptual Volume Constituent Sequence"  // 247662
    "EquivalentConceptualVolumeInstanceReferenceSequence"  // 247700
    "Equivalent Conceptual Volume Instance Reference Sequence"  // 247751
    "EquivalentConceptualVolumesSequence"  // 247807
    "Equivalent Conceptual Volumes Sequence"  // 247842
    "ReferencedConceptualVolumeUID"  // 247880
    "Referenced Conceptual Volume UID"  // 247909
    "ConceptualVolumeCombinationExpression"  // 247941
    "Conceptual Volume Combination Expression"  // 247978
    "ConceptualVolumeConstituentIndex"  // 248018
    "Conceptual Volume Constituent Index"  // 248050
    "ConceptualVolumeCombinationFlag"  // 248085
    "Conceptual Volume Combination Flag"  // 248116
    "ConceptualVolumeCombinationDescription"  // 248150
    "Conceptual Volume Combination Description"  // 248188
    "ConceptualVolumeSegmentationDefinedFlag"  // 248229
    "Conceptual Volume Segmentation Defined Flag"  // 248268
    "ConceptualVolumeSegmentationReferenceSequence"  // 248311
    "Conceptual Volume Segmentation Reference Sequence"  // 248356
    "ConceptualVolumeConstituentSegmentationReferenceSequence"  // 248405
    "Conceptual Volume Constituent Segmentation Reference Sequence"  // 248461
    "ConstituentConceptualVolumeUID"  // 248522
    "Constituent Conceptual Volume UID"  // 248552
    "DerivationConceptualVolumeSequence"  // 248585
    "Derivation Conceptual Volume Sequence"  // 248619
    "SourceConceptualVolumeUID"  // 248656
    "Source Conceptual Volume UID"  // 248681
    "ConceptualVolumeDerivationAlgorithmSequence"  // 248709
    "Conceptual Volume Derivation Algorithm Sequence"  // 248752
    "ConceptualVolumeDescription"  // 248799
    "Conceptual Volume Description"  // 248826
    "SourceConceptualVolumeSequence"  // 248855
    "Source Conceptual Volume Sequence"  // 248885
    "AuthorIdentificationSequence"  // 248918
    "Author Identification Sequence"  // 248946
    "ManufacturerModelVersion"  // 248976
    "Manufacturer's Model Version"  // 249000
    "DeviceAlternateIdentifier"  // 249028
    "Device Alternate Identifier"  // 249053
    "DeviceAlternateIdentifierType"  // 249080
    "Device Alternate Identifier Type"  // 249109
    "DeviceAlternateIdentifierFormat"  // 249141
    "Device Alternate Identifier Format"  // 249172
    "SegmentationCreationTemplateLabel"  // 249206
    "Segmentation Creation Template Label"  // 249239
    "SegmentationTemplateUID"  // 249275
    "Segmentation Template UID"  // 249298
    "ReferencedSegmentReferenceIndex"  // 249323
    "Referenced Segment Reference Index"  // 249354
    "SegmentReferenceSequence"  // 249388
    "Segment Reference Sequence"  // 249412
    "SegmentReferenceIndex"  // 249438
    "Segment Reference Index"  // 249459
    "DirectSegmentReferenceSequence"  // 249482
    "Direct Segment Reference Sequence"  // 249512
    "CombinationSegmentReferenceSequence"  // 249545
    "Combination Segment Reference Sequence"  // 249580
    "ConceptualVolumeSequence"  // 249618
    "Conceptual Volume Sequence"  // 249642
    "SegmentedRTAccessoryDeviceSequence"  // 249668
    "Segmented RT Accessory Device Sequence"  // 249702
    "SegmentCharacteristicsSequence"  // 249740
    "Segment Characteristics Sequence"  // 249770
    "RelatedSegmentCharacteristicsSequence"  // 249802
    "Related Segment Characteristics Sequence"  // 249839
    "SegmentCharacteristicsPrecedence"  // 249879
    "Segment Characteristics Precedence"  // 249911
    "RTSegmentAnnotationSequence"  // 249945
    "RT Segment Annotation Sequence"  // 249972
    "SegmentAnnotationCategoryCodeSequence"  // 250002
    "Segment Annotation Category Code Sequence"  // 250039
    "SegmentAnnotationTypeCodeSequence"  // 250080
    "Segment Annotation Type Code Sequence"  // 250113
    "DeviceLabel"  // 250150
    "Device Label"  // 250161
    "DeviceTypeCodeSequence"  // 250173
    "Device Type Code Sequence"  // 250195
    "SegmentAnnotationTypeModifierCodeSequence"  // 250220
    "Segment Annotation Type Modifier Code Sequence"  // 250261
    "PatientEquipmentRelationshipCodeSequence"  // 250307
    "Patient Equipment Relationship Code Sequence"  // 250347
    "ReferencedFiducialsUID"  // 250391
    "Referenced Fiducials UID"  // 250413
    "PatientTreatmentOrientationSequence"  // 250437
    "Patient Treatment Orientation Sequence"  // 250472
    "UserContentLabel"  // 250510
    "User Content Label"  // 250526
    "UserContentLongLabel"  // 250544
    "User Content Long Label"  // 250564
    "EntityLabel"  // 250587
    "Entity Label"  // 250598
    "EntityName"  // 250610
    "Entity Name"  // 250620
    "EntityDescription"  // 250631
    "Entity Description"  // 250648
    "EntityLongLabel"  // 250666
    "Entity Long Label"  // 250681
    "DeviceIndex"  // 250698
    "Device Index"  // 250709
    "RTTreatmentPhaseIndex"  // 250721
    "RT Treatment Phase Index"  // 250742
    "RTTreatmentPhaseUID"  // 250766
    "RT Treatment Phase UID"  // 250785
    "RTPrescriptionIndex"  // 250807
    "RT Prescription Index"  // 250826
    "RTSegmentAnnotationIndex"  // 250847
    "RT Segment Annotation Index"  // 250871
    "BasisRTTreatmentPhaseIndex"  // 250898
    "Basis RT Treatment Phase Index"  // 250924
    "RelatedRTTreatmentPhaseIndex"  // 250954
    "Related RT Treatment Phase Index"  // 250982
    "ReferencedRTTreatmentPhaseIndex"  // 251014
    "Referenced RT Treatment Phase Index"  // 251045
    "ReferencedRTPrescriptionIndex"  // 251080
    "Referenced RT Prescription Index"  // 251109
    "ReferencedParentRTPrescriptionIndex"  // 251141
    "Referenced Parent RT Prescription Index"  // 251176
    "ManufacturerDeviceIdentifier"  // 251215
    "Manufacturer's Device Identifier"  // 251243
    "InstanceLevelReferencedPerformedProcedureStepSequence"  // 251275
    "Instance-Level Referenced Performed Procedure Step Sequence"  // 251328
    "RTTreatmentPhaseIntentPresenceFlag"  // 251387
    "RT Treatment Phase Intent Presence Flag"  // 251421
    "RadiotherapyTreatmentType"  // 251460
    "Radiotherapy Treatment Type"  // 251485
    "TeletherapyRadiationType"  // 251512
    "Teletherapy Radiation Type"  // 251536
    "BrachytherapySourceType"  // 251562
    "Brachytherapy Source Type"  // 251585
    "ReferencedRTTreatmentPhaseSequence"  // 251610
    "Referenced RT Treatment Phase Sequence"  // 251644
    "ReferencedDirectSegmentInstanceSequence"  // 251682
    "Referenced Direct Segment Instance Sequence"  // 251721
    "IntendedRTTreatmentPhaseSequence"  // 251764
    "Intended RT Treatment Phase Sequence"  // 251796
    "IntendedPhaseStartDate"  // 251832
    "Intended Phase Start Date"  // 251854
    "IntendedPhaseEndDate"  // 251879
    "Intended Phase End Date"  // 251899
    "RTTreatmentPhaseIntervalSequence"  // 251922
    "RT Treatment Phase Interval Sequence"  // 251954
    "TemporalRelationshipIntervalAnchor"  // 251990
    "Temporal Relationship Interval Anchor"  // 252024
    "MinimumNumberOfIntervalDays"  // 252061
    "Minimum Number of Interval Days"  // 252088
    "MaximumNumberOfIntervalDays"  // 252119
    "Maximum Number of Interval Days"  // 252146
    "PertinentSOPClassesInStudy"  // 252177
    "Pertinent SOP Classes in Study"  // 252203
    "PertinentSOPClassesInSeries"  // 252233
    "Pertinent SOP Classes in Series"  // 252260
    "RTPrescriptionLabel"  // 252291
    "RT Prescription Label"  // 252310
    "RTPhysicianIntentPredecessorSequence"  // 252331
    "RT Physician Intent Predecessor Sequence"  // 252367
    "RTTreatmentApproachLabel"  // 252407
    "RT Treatment Approach Label"  // 252431
    "RTPhysicianIntentSequence"  // 252458
    "RT Physician Intent Sequence"  // 252483
    "RTPhysicianIntentIndex"  // 252511
    "RT Physician Intent Index"  // 252533
    "RTTreatmentIntentType"  // 252558
    "RT Treatment Intent Type"  // 252579
    "RTPhysicianIntentNarrative"  // 252603
    "RT Physician Intent Narrative"  // 252629
    "RTProtocolCodeSequence"  // 252658
    "RT Protocol Code Sequence"  // 252680
    "ReasonForSuperseding"  // 252705
    "Reason for Superseding"  // 252725
    "RTDiagnosisCodeSequence"  // 252747
    "RT Diagnosis Code Sequence"  // 252770
    "ReferencedRTPhysicianIntentIndex"  // 252796
    "Referenced RT Physician Intent Index"  // 252828
    "RTPhysicianIntentInputInstanceSequence"  // 252864
    "RT Physician Intent Input Instance Sequence"  // 252902
    "RTAnatomicPrescriptionSequence"  // 252945
    "RT Anatomic Prescription Sequence"  // 252975
    "PriorTreatmentDoseDescription"  // 253008
    "Prior Treatment Dose Description"  // 253037
    "PriorTreatmentReferenceSequence"  // 253069
    "Prior Treatment Reference Sequence"  // 253100
    "DosimetricObjectiveEvaluationScope"  // 253134
    "Dosimetric Objective Evaluation Scope"  // 253168
    "TherapeuticRoleCategoryCodeSequence"  // 253205
    "Therapeutic Role Category Code Sequence"  // 253240
    "TherapeuticRoleTypeCodeSequence"  // 253279
    "Therapeutic Role Type Code Sequence"  // 253310
    "ConceptualVolumeOptimizationPrecedence"  // 253345
    "Conceptual Volume Optimization Precedence"  // 253383
    "ConceptualVolumeCategoryCodeSequence"  // 253424
    "Conceptual Volume Category Code Sequence"  // 253460
    "ConceptualVolumeBlockingConstraint"  // 253500
    "Conceptual Volume Blocking Constraint"  // 253534
    "ConceptualVolumeTypeCodeSequence"  // 253571
    "Conceptual Volume Type Code Sequence"  // 253603
    "ConceptualVolumeTypeModifierCodeSequence"  // 253639
    "Conceptual Volume Type Modifier Code Sequence"  // 253679
    "RTPrescriptionSequence"  // 253724
    "RT Prescription Sequence"  // 253746
    "DosimetricObjectiveSequence"  // 253770
    "Dosimetric Objective Sequence"  // 253797
    "DosimetricObjectiveTypeCodeSequence"  // 253826
    "Dosimetric Objective Type Code Sequence"  // 253861
    "DosimetricObjectiveUID"  // 253900
    "Dosimetric Objective UID"  // 253922
    "ReferencedDosimetricObjectiveUID"  // 253946
    "Referenced Dosimetric Objective UID"  // 253978
    "DosimetricObjectiveParameterSequence"  // 254013
    "Dosimetric Objective Parameter Sequence"  // 254049
    "ReferencedDosimetricObjectivesSequence"  // 254088
    "Referenced Dosimetric Objectives Sequence"  // 254126
    "AbsoluteDosimetricObjectiveFlag"  // 254167
    "Absolute Dosimetric Objective Flag"  // 254198
    "DosimetricObjectiveWeight"  // 254232
    "Dosimetric Objective Weight"  // 254257
    "DosimetricObjectivePurpose"  // 254284
    "Dosimetric Objective Purpose"  // 254310
    "PlanningInputInformationSequence"  // 254338
    "Planning Input Information Sequence"  // 254370
    "TreatmentSite"  // 254405
    "Treatment Site"  // 254418
    "TreatmentSiteCodeSequence"  // 254432
    "Treatment Site Code Sequence"  // 254457
    "FractionPatternSequence"  // 254485
    "Fraction Pattern Sequence"  // 254508
    "TreatmentTechniqueNotes"  // 254533
    "Treatment Technique Notes"  // 254556
    "PrescriptionNotes"  // 254581
    "Prescription Notes"  // 254598
    "NumberOfIntervalFractions"  // 254616
    "Number of Interval Fractions"  // 254641
    "NumberOfFractions"  // 254669
    "Number of Fractions"  // 254686
    "IntendedDeliveryDuration"  // 254705
    "Intended Delivery Duration"  // 254729
    "FractionationNotes"  // 254755
    "Fractionation Notes"  // 254773
    "RTTreatmentTechniqueCodeSequence"  // 254792
    "RT Treatment Technique Code Sequence"  // 254824
    "PrescriptionNotesSequence"  // 254860
    "Prescription Notes Sequence"  // 254885
    "FractionBasedRelationshipSequence"  // 254912
    "Fraction-Based Relationship Sequence"  // 254945
    "FractionBasedRelationshipIntervalAnchor"  // 254981
    "Fraction-Based Relationship Interval Anchor"  // 255020
    "MinimumHoursBetweenFractions"  // 255063
    "Minimum Hours between Fractions"  // 255091
    "IntendedFractionStartTime"  // 255122
    "Intended Fraction Start Time"  // 255147
    "IntendedStartDayOfWeek"  // 255175
    "Intended Start Day of Week"  // 255197
    "WeekdayFractionPatternSequence"  // 255223
    "Weekday Fraction Pattern Sequence"  // 255253
    "DeliveryTimeStructureCodeSequence"  // 255286
    "Delivery Time Structure Code Sequence"  // 255319
    "TreatmentSiteModifierCodeSequence"  // 255356
    "Treatment Site Modifier Code Sequence"  // 255389
    "RoboticBaseLocationIndicator"  // 255426
    "Robotic Base Location Indicator"  // 255454
    "RoboticPathNodeSetCodeSequence"  // 255485
    "Robotic Path Node Set Code Sequence"  // 255515
    "RoboticNodeIdentifier"  // 255550
    "Robotic Node Identifier"  // 255571
    "RTTreatmentSourceCoordinates"  // 255594
    "RT Treatment Source Coordinates"  // 255622
    "RadiationSourceCoordinateSystemYawAngle"  // 255653
    "Radiation Source Coordinate SystemYaw Angle"  // 255692
    "RadiationSourceCoordinateSystemRollAngle"  // 255735
    "Radiation Source Coordinate SystemRoll Angle"  // 255775
    "RadiationSourceCoordinateSystemPitchAngle"  // 255819
    "Radiation Source Coordinate System Pitch Angle"  // 255860
    "RoboticPathControlPointSequence"  // 255906
    "Robotic Path Control Point Sequence"  // 255937
    "TomotherapeuticControlPointSequence"  // 255972
    "Tomotherapeutic Control Point Sequence"  // 256007
    "TomotherapeuticLeafOpenDurations"  // 256045
    "Tomotherapeutic Leaf Open Durations"  // 256077
    "TomotherapeuticLeafInitialClosedDurations"  // 256112
    "Tomotherapeutic Leaf Initial Closed Durations"  // 256153
    "ConceptualVolumeIdentificationSequence"  // 256198
    "Conceptual Volume Identification Sequence"  // 256236
    "Arbitrary"  // 256277
    "TextComments"  // 256286
    "Text Comments"  // 256298
    "ResultsID"  // 256311
    "Results ID"  // 256320
    "ResultsIDIssuer"  // 256330
    "Results ID Issuer"  // 256345
    "ReferencedInterpretationSequence"  // 256362
    "Referenced Interpretation Sequence"  // 256394
    "ReportProductionStatusTrial"  // 256428
    "Report Production Status (Trial)"  // 256455
    "InterpretationRecordedDate"  // 256487
    "Interpretation Recorded Date"  // 256513
    "InterpretationRecordedTime"  // 256541
    "Interpretation Recorded Time"  // 256567
    "InterpretationRecorder"  // 256595
    "Interpretation Recorder"  // 256617
    "ReferenceToRecordedSound"  // 256640
    "Reference to Recorded Sound"  // 256664
    "InterpretationTranscriptionDate"  // 256691
    "Interpretation Transcription Date"  // 256722
    "InterpretationTranscriptionTime"  // 256755
    "Interpretation Transcription Time"  // 256786
    "InterpretationTranscriber"  // 256819
    "Interpretation Transcriber"  // 256844
    "InterpretationText"  // 256870
    "Interpretation Text"  // 256888
    "InterpretationAuthor"  // 256907
    "Interpretation Author"  // 256927
    "InterpretationApproverSequence"  // 256948
    "Interpretation Approver Sequence"  // 256978
    "InterpretationApprovalDate"  // 257010
    "Interpretation Approval Date"  // 257036
    "InterpretationApprovalTime"  // 257064
    "Interpretation Approval Time"  // 257090
    "PhysicianApprovingInterpretation"  // 257118
    "Physician Approving Interpretation"  // 257150
    "InterpretationDiagnosisDescription"  // 257184
    "Interpretation Diagnosis Description"  // 257218
    "InterpretationDiagnosisCodeSequence"  // 257254
    "Interpretation Diagnosis Code Sequence"  // 257289
    "ResultsDistributionListSequence"  // 257327
    "Results Distribution List Sequence"  // 257358
    "DistributionName"  // 257392
    "Distribution Name"  // 257408
    "DistributionAddress"  // 257425
    "Distribution Address"  // 257444
    "InterpretationID"  // 257464
    "Interpretation ID"  // 257480
    "InterpretationIDIssuer"  // 257497
    "Interpretation ID Issuer"  // 257519
    "InterpretationTypeID"  // 257543
    "Interpretation Type ID"  // 257563
    "InterpretationStatusID"  // 257585
    "Interpretation Status ID"  // 257607
    "Impressions"  // 257631
    "ResultsComments"  // 257642
    "Results Comments"  // 257657
    "LowEnergyDetectors"  // 257673
    "Low Energy Detectors"  // 257691
    "HighEnergyDetectors"  // 257711
    "High Energy Detectors"  // 257730
    "DetectorGeometrySequence"  // 257751
    "Detector Geometry Sequence"  // 257775
    "ThreatROIVoxelSequence"  // 257801
    "Threat ROI Voxel Sequence"  // 257823
    "ThreatROIBase"  // 257848
    "Threat ROI Base"  // 257861
    "ThreatROIExtents"  // 257876
    "Threat ROI Extents"  // 257892
    "ThreatROIBitmap"  // 257910
    "Threat ROI Bitmap"  // 257925
    "RouteSegmentID"  // 257942
    "Route Segment ID"  // 257956
    "GantryType"  // 257972
    "Gantry Type"  // 257982
    "OOIOwnerType"  // 257993
    "OOI Owner Type"  // 258005
    "RouteSegmentSequence"  // 258019
    "Route Segment Sequence"  // 258039
    "PotentialThreatObjectID"  // 258061
    "Potential Threat Object ID"  // 258084
    "ThreatSequence"  // 258110
    "Threat Sequence"  // 258124
    "ThreatCategory"  // 258139
    "Threat Category"  // 258153
    "ThreatCategoryDescription"  // 258168
    "Threat Category Description"  // 258193
    "ATDAbilityAssessment"  // 258220
    "ATD Ability Assessment"  // 258240
    "ATDAssessmentFlag"  // 258262
    "ATD Assessment Flag"  // 258279
    "ATDAssessmentProbability"  // 258298
    "ATD Assessment Probability"  // 258322
    "Mass"  // 258348
    "Density"  // 258352
    "ZEffective"  // 258359
    "Z Effective"  // 258369
    "BoardingPassID"  // 258380
    "Boarding Pass ID"  // 258394
    "CenterOfMass"  // 258410
    "Center of Mass"  // 258422
    "CenterOfPTO"  // 258436
    "Center of PTO"  // 258447
    "6-n"  // 258460
    "BoundingPolygon"  // 258463
    "Bounding Polygon"  // 258478
    "RouteSegmentStartLocationID"  // 258494
    "Route Segment Start Location ID"  // 258521
    "RouteSegmentEndLocationID"  // 258552
    "Route Segment End Location ID"  // 258577
    "RouteSegmentLocationIDType"  // 258606
    "Route Segment Location ID Type"  // 258632
    "AbortReason"  // 258662
    "Abort Reason"  // 258673
    "VolumeOfPTO"  // 258685
    "Volume of PTO"  // 258696
    "AbortFlag"  // 258709
    "Abort Flag"  // 258718
    "RouteSegmentStartTime"  // 258728
    "Route Segment Start Time"  // 258749
    "RouteSegmentEndTime"  // 258773
    "Route Segment End Time"  // 258792
    "TDRType"  // 258814
    "TDR Type"  // 258821
    "InternationalRouteSegment"  // 258829
    "International Route Segment"  // 258854
    "ThreatDetectionAlgorithmAndVersion"  // 258881
    "Threat Detection Algorithm and Version"  // 258915
    "AssignedLocation"  // 258953
    "Assigned Location"  // 258969
    "AlarmDecisionTime"  // 258986
    "Alarm Decision Time"  // 259003
    "AlarmDecision"  // 259022
    "Alarm Decision"  // 259035
    "NumberOfTotalObjects"  // 259049
    "Number of Total Objects"  // 259069
    "NumberOfAlarmObjects"  // 259092
    "Number of Alarm Objects"  // 259112
    "PTORepresentationSequence"  // 259135
    "PTO Representation Sequence"  // 259160
    "ATDAssessmentSequence"  // 259187
    "ATD Assessment Sequence"  // 259208
    "TIPType"  // 259231
    "TIP Type"  // 259238
    "DICOSVersion"  // 259246
    "DICOS Version"  // 259258
    "OOIOwnerCreationTime"  // 259271
    "OOI Owner Creation Time"  // 259291
    "OOIType"  // 259314
    "OOI Type"  // 259321
    "OOISize"  // 259329
    "OOI Size"  // 259336
    "AcquisitionStatus"  // 259344
    "Acquisition Status"  // 259361
    "BasisMaterialsCodeSequence"  // 259379
    "Basis Materials Code Sequence"  // 259405
    "PhantomType"  // 259434
    "Phantom Type"  // 259445
    "OOIOwnerSequence"  // 259457
    "OOI Owner Sequence"  // 259473
    "ScanType"  // 259491
    "Scan Type"  // 259499
    "ItineraryID"  // 259508
    "Itinerary ID"  // 259519
    "ItineraryIDType"  // 259531
    "Itinerary ID Type"  // 259546
    "ItineraryIDAssigningAuthority"  // 259563
    "Itinerary ID Assigning Authority"  // 259592
    "RouteID"  // 259624
    "Route ID"  // 259631
    "RouteIDAssigningAuthority"  // 259639
    "Route ID Assigning Authority"  // 259664
    "InboundArrivalType"  // 259692
    "Inbound Arrival Type"  // 259710
    "CarrierID"  // 259730
    "Carrier ID"  // 259739
    "CarrierIDAssigningAuthority"  // 259749
    "Carrier ID Assigning Authority"  // 259776
    "SourceOrientation"  // 259806
    "Source Orientation"  // 259823
    "SourcePosition"  // 259841
    "Source Position"  // 259855
    "BeltHeight"  // 259870
    "Belt Height"  // 259880
    "AlgorithmRoutingCodeSequence"  // 259891
    "Algorithm Routing Code Sequence"  // 259919
    "TransportClassification"  // 259950
    "Transport Classification"  // 259973
    "OOITypeDescriptor"  // 259997
    "OOI Type Descriptor"  // 260014
    "TotalProcessingTime"  // 260033
    "Total Processing Time"  // 260052
    "DetectorCalibrationData"  // 260073
    "Detector Calibration Data"  // 260096
    "AdditionalScreeningPerformed"  // 260121
    "Additional Screening Performed"  // 260149
    "AdditionalInspectionSelectionCriteria"  // 260179
    "Additional Inspection Selection Criteria"  // 260216
    "AdditionalInspectionMethodSequence"  // 260256
    "Additional Inspection Method Sequence"  // 260290
    "AITDeviceType"  // 260327
    "AIT Device Type"  // 260340
    "QRMeasurementsSequence"  // 260355
    "QR Measurements Sequence"  // 260377
    "TargetMaterialSequence"  // 260401
    "Target Material Sequence"  // 260423
    "SNRThreshold"  // 260447
    "SNR Threshold"  // 260459
    "ImageScaleRepresentation"  // 260472
    "Image Scale Representation"  // 260496
    "ReferencedPTOSequence"  // 260522
    "Referenced PTO Sequence"  // 260543
    "ReferencedTDRInstanceSequence"  // 260566
    "Referenced TDR Instance Sequence"  // 260595
    "PTOLocationDescription"  // 260627
    "PTO Location Description"  // 260649
    "AnomalyLocatorIndicatorSequence"  // 260673
    "Anomaly Locator Indicator Sequence"  // 260704
    "AnomalyLocatorIndicator"  // 260738
    "Anomaly Locator Indicator"  // 260761
    "PTORegionSequence"  // 260786
    "PTO Region Sequence"  // 260803
    "InspectionSelectionCriteria"  // 260822
    "Inspection Selection Criteria"  // 260849
    "SecondaryInspectionMethodSequence"  // 260878
    "Secondary Inspection Method Sequence"  // 260911
    "PRCSToRCSOrientation"  // 260947
    "PRCS to RCS Orientation"  // 260967
    "MACParametersSequence"  // 260990
    "MAC Parameters Sequence"  // 261011
    "SharedFunctionalGroupsSequence"  // 261034
    "Shared Functional Groups Sequence"  // 261064
    "PerFrameFunctionalGroupsSequence"  // 261097
    "Per-Frame Functional Groups Sequence"  // 261129
    "WaveformSequence"  // 261165
    "Waveform Sequence"  // 261181
    "ChannelMinimumValue"  // 261198
    "Channel Minimum Value"  // 261217
    "ChannelMaximumValue"  // 261238
    "Channel Maximum Value"  // 261257
    "WaveformBitsAllocated"  // 261278
    "Waveform Bits Allocated"  // 261299
    "WaveformSampleInterpretation"  // 261322
    "Waveform Sample Interpretation"  // 261350
    "WaveformPaddingValue"  // 261380
    "Waveform Padding Value"  // 261400
    "WaveformData"  // 261422
    "Waveform Data"  // 261434
    "FirstOrderPhaseCorrectionAngle"  // 261447
    "First Order Phase Correction Angle"  // 261477
    "SpectroscopyData"  // 261511
    "Spectroscopy Data"  // 261527
    "ExtendedOffsetTable"  // 261544
    "Extended Offset Table"  // 261563
    "ExtendedOffsetTableLengths"  // 261584
    "Extended Offset Table Lengths"  // 261610
    "EncapsulatedPixelDataValueTotalLength"  // 261639
    "Encapsulated Pixel Data Value Total Length"  // 261676
    "FloatPixelData"  // 261718
    "Float Pixel Data"  // 261732
    "DoubleFloatPixelData"  // 261748
    "Double Float Pixel Data"  // 261768
    "PixelData"  // 261791
    "Pixel Data"  // 261800
    "CoefficientsSDVN"  // 261810
    "Coefficients SDVN"  // 261826
    "CoefficientsSDHN"  // 261843
    "Coefficients SDHN"  // 261859
    "CoefficientsSDDN"  // 261876
    "Coefficients SDDN"  // 261892
    "DigitalSignaturesSequence"  // 261909
    "Digital Signatures Sequence"  // 261934
    "DataSetTrailingPadding"  // 261961
    "Data Set Trailing Padding"  // 261983
    "Item"  // 262008
    "ItemDelimitationItem"  // 262012
    "Item Delimitation Item"  // 262032
    "SequenceDelimitationItem"  // 262054
    "Sequence Delimitation Item"  // 262078
    "SourceImageIDs"  // 262104
    "Source Image IDs"  // 262118
    "RowsForNthOrderCoefficients"  // 262134
    "Rows For Nth Order Coefficients"  // 262161
    "ColumnsForNthOrderCoefficients"  // 262192
    "Columns For Nth Order Coefficients"  // 262222
    "CoefficientCoding"  // 262256
    "Coefficient Coding"  // 262273
    "CoefficientCodingPointers"  // 262291
    "Coefficient Coding Pointers"  // 262316
    "CodeLabel"  // 262343
    "Code Label"  // 262352
    "NumberOfTables"  // 262362
    "Number of Tables"  // 262376
    "CodeTableLocation"  // 262392
    "Code Table Location"  // 262409
    "BitsForCodeWord"  // 262428
    "Bits For Code Word"  // 262443
    "ImageDataLocation"  // 262461
    "Image Data Location"  // 262478
    "EscapeTriplet"  // 262497
    "Escape Triplet"  // 262510
    "RunLengthTriplet"  // 262524
    "Run Length Triplet"  // 262540
    "HuffmanTableSize"  // 262558
    "Huffman Table Size"  // 262574
    "HuffmanTableTriplet"  // 262592
    "Huffman Table Triplet"  // 262611
    "ShiftTableSize"  // 262632
    "Shift Table Size"  // 262646
    "ShiftTableTriplet"  // 262662
    "Shift Table Triplet"  // 262679
    "ZonalMap"  // 262698
    "Zonal Map"  // 262706
    "CurveDimensions"  // 262715
    "Curve Dimensions"  // 262730
    "NumberOfPoints"  // 262746
    "Number of Points"  // 262760
    "TypeOfData"  // 262776
    "Type of Data"  // 262786
    "CurveDescription"  // 262798
    "Curve Description"  // 262814
    "AxisUnits"  // 262831
    "Axis Units"  // 262840
    "AxisLabels"  // 262850
    "Axis Labels"  // 262860
    "DataValueRepresentation"  // 262871
    "Data Value Representation"  // 262894
    "MinimumCoordinateValue"  // 262919
    "Minimum Coordinate Value"  // 262941
    "MaximumCoordinateValue"  // 262965
    "Maximum Coordinate Value"  // 262987
    "CurveRange"  // 263011
    "Curve Range"  // 263021
    "CurveDataDescriptor"  // 263032
    "Curve Data Descriptor"  // 263051
    "CoordinateStartValue"  // 263072
    "Coordinate Start Value"  // 263092
    "CoordinateStepValue"  // 263114
    "Coordinate Step Value"  // 263133
    "CurveActivationLayer"  // 263154
    "Curve Activation Layer"  // 263174
    "AudioType"  // 263196
    "Audio Type"  // 263205
    "AudioSampleFormat"  // 263215
    "Audio Sample Format"  // 263232
    "NumberOfChannels"  // 263251
    "Number of Channels"  // 263267
    "NumberOfSamples"  // 263285
    "Number of Samples"  // 263300
    "SampleRate"  // 263317
    "Sample Rate"  // 263327
    "TotalTime"  // 263338
    "Total Time"  // 263347
    "AudioSampleData"  // 263357
    "Audio Sample Data"  // 263372
    "AudioComments"  // 263389
    "Audio Comments"  // 263402
    "CurveLabel"  // 263416
    "Curve Label"  // 263426
    "CurveReferencedOverlaySequence"  // 263437
    "Curve Referenced Overlay Sequence"  // 263467
    "CurveReferencedOverlayGroup"  // 263500
    "Curve Referenced Overlay Group"  // 263527
    "CurveData"  // 263557
    "Curve Data"  // 263566
    "OverlayRows"  // 263576
    "Overlay Rows"  // 263587
    "OverlayColumns"  // 263599
    "Overlay Columns"  // 263613
    "OverlayPlanes"  // 263628
    "Overlay Planes"  // 263641
    "NumberOfFramesInOverlay"  // 263655
    "Number of Frames in Overlay"  // 263678
    "OverlayDescription"  // 263705
    "Overlay Description"  // 263723
    "OverlayType"  // 263742
    "Overlay Type"  // 263753
    "OverlaySubtype"  // 263765
    "Overlay Subtype"  // 263779
    "OverlayOrigin"  // 263794
    "Overlay Origin"  // 263807
    "ImageFrameOrigin"  // 263821
    "Image Frame Origin"  // 263837
    "OverlayPlaneOrigin"  // 263855
    "Overlay Plane Origin"  // 263873
    "OverlayCompressionCode"  // 263893
    "Overlay Compression Code"  // 263915
    "OverlayCompressionOriginator"  // 263939
    "Overlay Compression Originator"  // 263967
    "OverlayCompressionLabel"  // 263997
    "Overlay Compression Label"  // 264020
    "OverlayCompressionDescription"  // 264045
    "Overlay Compression Description"  // 264074
    "OverlayCompressionStepPointers"  // 264105
    "Overlay Compression Step Pointers"  // 264135
    "OverlayRepeatInterval"  // 264168
    "Overlay Repeat Interval"  // 264189
    "OverlayBitsGrouped"  // 264212
    "Overlay Bits Grouped"  // 264230
    "OverlayBitsAllocated"  // 264250
    "Overlay Bits Allocated"  // 264270
    "OverlayBitPosition"  // 264292
    "Overlay Bit Position"  // 264310
    "OverlayFormat"  // 264330
    "Overlay Format"  // 264343
    "OverlayLocation"  // 264357
    "Overlay Location"  // 264372
    "OverlayCodeLabel"  // 264388
    "Overlay Code Label"  // 264404
    "OverlayNumberOfTables"  // 264422
    "Overlay Number of Tables"  // 264443
    "OverlayCodeTableLocation"  // 264467
    "Overlay Code Table Location"  // 264491
    "OverlayBitsForCodeWord"  // 264518
    "Overlay Bits For Code Word"  // 264540
    "OverlayActivationLayer"  // 264566
    "Overlay Activation Layer"  // 264588
    "OverlayDescriptorGray"  // 264612
    "Overlay Descriptor - Gray"  // 264633
    "OverlayDescriptorRed"  // 264658
    "Overlay Descriptor - Red"  // 264678
    "OverlayDescriptorGreen"  // 264702
    "Overlay Descriptor - Green"  // 264724
    "OverlayDescriptorBlue"  // 264750
    "Overlay Descriptor - Blue"  // 264771
    "OverlaysGray"  // 264796
    "Overlays - Gray"  // 264808
    "OverlaysRed"  // 264823
    "Overlays - Red"  // 264834
    "OverlaysGreen"  // 264848
    "Overlays - Green"  // 264861
    "OverlaysBlue"  // 264877
    "Overlays - Blue"  // 264889
    "ROIArea"  // 264904
    "ROI Area"  // 264911
    "ROIMean"  // 264919
    "ROI Mean"  // 264926
    "ROIStandardDeviation"  // 264934
    "ROI Standard Deviation"  // 264954
    "OverlayLabel"  // 264976
    "Overlay Label"  // 264988
    "OverlayData"  // 265001
    "Overlay Data"  // 265012
    "OverlayComments"  // 265024
    "Overlay Comments"  // 265039
    "VariablePixelData"  // 265055
    "Variable Pixel Data"  // 265072
    "VariableNextDataGroup"  // 265091
    "Variable Next Data Group"  // 265112
    "VariableCoefficientsSDVN"  // 265136
    "Variable Coefficients SDVN"  // 265160
    "VariableCoefficientsSDHN"  // 265186
    "Variable Coefficients SDHN"  // 265210
    "VariableCoefficientsSDDN"  // 265236
    "Variable Coefficients SDDN"  // 265260
    "1.2.840.10008.1.1"  // 265286
    "Verification"  // 265303
    "Verification SOP Class"  // 265315
    "1.2.840.10008.1.2"  // 265337
    "ImplicitVRLittleEndian"  // 265354
    "Implicit VR Little Endian: Default Transfer Syntax for DICOM"  // 265376
    "1.2.840.10008.1.2.1"  // 265436
    "ExplicitVRLittleEndian"  // 265455
    "Explicit VR Little Endian"  // 265477
    "1.2.840.10008.1.2.1.98"  // 265502
    "EncapsulatedUncompressedExplicitVRLittleEndian"  // 265524
    "Encapsulated Uncompressed Explicit VR Little Endian"  // 265570
    "1.2.840.10008.1.2.1.99"  // 265621
    "DeflatedExplicitVRLittleEndian"  // 265643
    "Deflated Explicit VR Little Endian"  // 265673
    "1.2.840.10008.1.2.2"  // 265707
    "ExplicitVRBigEndian"  // 265726
    "Explicit VR Big Endian (Retired)"  // 265745
    "1.2.840.10008.1.2.4.100"  // 265777
    "MPEG2MPML"  // 265800
    "MPEG2 Main Profile / Main Level"  // 265809
    "1.2.840.10008.1.2.4.100.1"  // 265840
    "MPEG2MPMLF"  // 265865
    "Fragmentable MPEG2 Main Profile / Main Level"  // 265875
    "1.2.840.10008.1.2.4.101"  // 265919
    "MPEG2MPHL"  // 265942
    "MPEG2 Main Profile / High Level"  // 265951
    "1.2.840.10008.1.2.4.101.1"  // 265982
    "MPEG2MPHLF"  // 266007
    "Fragmentable MPEG2 Main Profile / High Level"  // 266017
    "1.2.840.10008.1.2.4.102"  // 266061
    "MPEG4HP41"  // 266084
    "MPEG-4 AVC/H.264 High Profile / Level 4.1"  // 266093
    "1.2.840.10008.1.2.4.102.1"  // 266134
    "MPEG4HP41F"  // 266159
    "Fragmentable MPEG-4 AVC/H.264 High Profile / Level 4.1"  // 266169
    "1.2.840.10008.1.2.4.103"  // 266223
    "MPEG4HP41BD"  // 266246
    "MPEG-4 AVC/H.264 BD-compatible High Profile / Level 4.1"  // 266257
    "1.2.840.10008.1.2.4.103.1"  // 266312
    "MPEG4HP41BDF"  // 266337
    "Fragmentable MPEG-4 AVC/H.264 BD-compatible High Profile / Level 4.1"  // 266349
    "1.2.840.10008.1.2.4.104"  // 266417
    "MPEG4HP422D"  // 266440
    "MPEG-4 AVC/H.264 High Profile / Level 4.2 For 2D Video"  // 266451
    "1.2.840.10008.1.2.4.104.1"  // 266505
    "MPEG4HP422DF"  // 266530
    "Fragmentable MPEG-4 AVC/H.264 High Profile / Level 4.2 For 2D Video"  // 266542
    "1.2.840.10008.1.2.4.105"  // 266609
    "MPEG4HP423D"  // 266632
    "MPEG-4 AVC/H.264 High Profile / Level 4.2 For 3D Video"  // 266643
    "1.2.840.10008.1.2.4.105.1"  // 266697
    "MPEG4HP423DF"  // 266722
    "Fragmentable MPEG-4 AVC/H.264 High Profile / Level 4.2 For 3D Video"  // 266734
    "1.2.840.10008.1.2.4.106"  // 266801
    "MPEG4HP42STEREO"  // 266824
    "MPEG-4 AVC/H.264 Stereo High Profile / Level 4.2"  // 266839
    "1.2.840.10008.1.2.4.106.1"  // 266887
    "MPEG4HP42STEREOF"  // 266912
    "Fragmentable MPEG-4 AVC/H.264 Stereo High Profile / Level 4.2"  // 266928
    "1.2.840.10008.1.2.4.107"  // 266989
    "HEVCMP51"  // 267012
    "HEVC/H.265 Main Profile / Level 5.1"  // 267020
    "1.2.840.10008.1.2.4.108"  // 267055
    "HEVCM10P51"  // 267078
    "HEVC/H.265 Main 10 Profile / Level 5.1"  // 267088
    "1.2.840.10008.1.2.4.110"  // 267126
    "JPEGXLLossless"  // 267149
    "JPEG XL Lossless"  // 267163
    "1.2.840.10008.1.2.4.111"  // 267179
    "JPEGXLJPEGRecompression"  // 267202
    "JPEG XL JPEG Recompression"  // 267225
    "1.2.840.10008.1.2.4.112"  // 267251
    "JPEGXL"  // 267274
    "JPEG XL"  // 267280
    "1.2.840.10008.1.2.4.201"  // 267287
    "HTJ2KLossless"  // 267310
    "High-Throughput JPEG 2000 Image Compression (Lossless Only)"  // 267323
    "1.2.840.10008.1.2.4.202"  // 267382
    "HTJ2KLosslessRPCL"  // 267405
    "High-Throughput JPEG 2000 with RPCL Options Image Compression (Lossless Only)"  // 267422
    "1.2.840.10008.1.2.4.203"  // 267499
    "HTJ2K"  // 267522
    "High-Throughput JPEG 2000 Image Compression"  // 267527
    "1.2.840.10008.1.2.4.204"  // 267570
    "JPIPHTJ2KReferenced"  // 267593
    "JPIP HTJ2K Referenced"  // 267612
    "1.2.840.10008.1.2.4.205"  // 267633
    "JPIPHTJ2KReferencedDeflate"  // 267656
    "JPIP HTJ2K Referenced Deflate"  // 267682
    "1.2.840.10008.1.2.4.50"  // 267711
    "JPEGBaseline8Bit"  // 267733
    "JPEG Baseline (Process 1): Default Transfer Syntax for Lossy JPEG 8 Bit Image Compression"  // 267749
    "1.2.840.10008.1.2.4.51"  // 267838
    "JPEGExtended12Bit"  // 267860
    "JPEG Extended (Process 2 & 4): Default Transfer Syntax for Lossy JPEG 12 Bit Image Compression (Process 4 only)"  // 267877
    "1.2.840.10008.1.2.4.52"  // 267988
    "JPEGExtended35"  // 268010
    "JPEG Extended (Process 3 & 5) (Retired)"  // 268024
    "1.2.840.10008.1.2.4.53"  // 268063
    "JPEGSpectralSelectionNonHierarchical68"  // 268085
    "JPEG Spectral Selection, Non-Hierarchical (Process 6 & 8) (Retired)"  // 268123
    "1.2.840.10008.1.2.4.54"  // 268190
    "JPEGSpectralSelectionNonHierarchical79"  // 268212
    "JPEG Spectral Selection, Non-Hierarchical (Process 7 & 9) (Retired)"  // 268250
    "1.2.840.10008.1.2.4.55"  // 268317
    "JPEGFullProgressionNonHierarchical1012"  // 268339
    "JPEG Full Progression, Non-Hierarchical (Process 10 & 12) (Retired)"  // 268377
    "1.2.840.10008.1.2.4.56"  // 268444
    "JPEGFullProgressionNonHierarchical1113"  // 268466
    "JPEG Full Progression, Non-Hierarchical (Process 11 & 13) (Retired)"  // 268504
    "1.2.840.10008.1.2.4.57"  // 268571
    "JPEGLossless"  // 268593
    "JPEG Lossless, Non-Hierarchical (Process 14)"  // 268605
    "1.2.840.10008.1.2.4.58"  // 268649
    "JPEGLosslessNonHierarchical15"  // 268671
    "JPEG Lossless, Non-Hierarchical (Process 15) (Retired)"  // 268700
    "1.2.840.10008.1.2.4.59"  // 268754
    "JPEGExtendedHierarchical1618"  // 268776
    "JPEG Extended, Hierarchical (Process 16 & 18) (Retired)"  // 268804
    "1.2.840.10008.1.2.4.60"  // 268859
    "JPEGExtendedHierarchical1719"  // 268881
    "JPEG Extended, Hierarchical (Process 17 & 19) (Retired)"  // 268909
    "1.2.840.10008.1.2.4.61"  // 268964
    "JPEGSpectralSelectionHierarchical2022"  // 268986
    "JPEG Spectral Selection, Hierarchical (Process 20 & 22) (Retired)"  // 269023
    "1.2.840.10008.1.2.4.62"  // 269088
    "JPEGSpectralSelectionHierarchical2123"  // 269110
    "JPEG Spectral Selection, Hierarchical (Process 21 & 23) (Retired)"  // 269147
    "1.2.840.10008.1.2.4.63"  // 269212
    "JPEGFullProgressionHierarchical2426"  // 269234
    "JPEG Full Progression, Hierarchical (Process 24 & 26) (Retired)"  // 269269
    "1.2.840.10008.1.2.4.64"  // 269332
    "JPEGFullProgressionHierarchical2527"  // 269354
    "JPEG Full Progression, Hierarchical (Process 25 & 27) (Retired)"  // 269389
    "1.2.840.10008.1.2.4.65"  // 269452
    "JPEGLosslessHierarchical28"  // 269474
    "JPEG Lossless, Hierarchical (Process 28) (Retired)"  // 269500
    "1.2.840.10008.1.2.4.66"  // 269550
    "JPEGLosslessHierarchical29"  // 269572
    "JPEG Lossless, Hierarchical (Process 29) (Retired)"  // 269598
    "1.2.840.10008.1.2.4.70"  // 269648
    "JPEGLosslessSV1"  // 269670
    "JPEG Lossless, Non-Hierarchical, First-Order Prediction (Process 14 [Selection Value 1]): Default Transfer Syntax for Lossless JPEG Image Compression"  // 269685
    "1.2.840.10008.1.2.4.80"  // 269834
    "JPEGLSLossless"  // 269856
    "JPEG-LS Lossless Image Compression"  // 269870
    "1.2.840.10008.1.2.4.81"  // 269904
    "JPEGLSNearLossless"  // 269926
    "JPEG-LS Lossy (Near-Lossless) Image Compression"  // 269944
    "1.2.840.10008.1.2.4.90"  // 269991
    "JPEG2000Lossless"  // 270013
    "JPEG 2000 Image Compression (Lossless Only)"  // 270029
    "1.2.840.10008.1.2.4.91"  // 270072
    "JPEG2000"  // 270094
    "JPEG 2000 Image Compression"  // 270102
    "1.2.840.10008.1.2.4.92"  // 270129
    "JPEG2000MCLossless"  // 270151
    "JPEG 2000 Part 2 Multi-component Image Compression (Lossless Only)"  // 270169
    "1.2.840.10008.1.2.4.93"  // 270235
    "JPEG2000MC"  // 270257
    "JPEG 2000 Part 2 Multi-component Image Compression"  // 270267
    "1.2.840.10008.1.2.4.94"  // 270317
    "JPIPReferenced"  // 270339
    "JPIP Referenced"  // 270353
    "1.2.840.10008.1.2.4.95"  // 270368
    "JPIPReferencedDeflate"  // 270390
    "JPIP Referenced Deflate"  // 270411
    "1.2.840.10008.1.2.5"  // 270434
    "RLELossless"  // 270453
    "RLE Lossless"  // 270464
    "1.2.840.10008.1.2.6.1"  // 270476
    "RFC2557MIMEEncapsulation"  // 270497
    "RFC 2557 MIME encapsulation (Retired)"  // 270521
    "1.2.840.10008.1.2.6.2"  // 270558
    "XMLEncoding"  // 270579
    "XML Encoding (Retired)"  // 270590
    "1.2.840.10008.1.2.7.1"  // 270612
    "SMPTEST211020UncompressedProgressiveActiveVideo"  // 270633
    "SMPTE ST 2110-20 Uncompressed Progressive Active Video"  // 270680
    "1.2.840.10008.1.2.7.2"  // 270734
    "SMPTEST211020UncompressedInterlacedActiveVideo"  // 270755
    "SMPTE ST 2110-20 Uncompressed Interlaced Active Video"  // 270801
    "1.2.840.10008.1.2.7.3"  // 270854
    "SMPTEST211030PCMDigitalAudio"  // 270875
    "SMPTE ST 2110-30 PCM Digital Audio"  // 270903
    "1.2.840.10008.1.2.8.1"  // 270937
    "DeflatedImageFrameCompression"  // 270958
    "Deflated Image Frame Compression"  // 270987
    "1.2.840.10008.1.20"  // 271019
    "Papyrus3ImplicitVRLittleEndian"  // 271037
    "Papyrus 3 Implicit VR Little Endian (Retired)"  // 271067
    "1.2.840.10008.1.20.1"  // 271112
    "StorageCommitmentPushModel"  // 271132
    "Storage Commitment Push Model SOP Class"  // 271158
    "1.2.840.10008.1.20.1.1"  // 271197
    "StorageCommitmentPushModelInstance"  // 271219
    "Storage Commitment Push Model SOP Instance"  // 271253
    "1.2.840.10008.1.20.2"  // 271295
    "StorageCommitmentPullModel"  // 271315
    "Storage Commitment Pull Model SOP Class (Retired)"  // 271341
    "1.2.840.10008.1.20.2.1"  // 271390
    "StorageCommitmentPullModelInstance"  // 271412
    "Storage Commitment Pull Model SOP Instance (Retired)"  // 271446
    "1.2.840.10008.1.3.10"  // 271498
    "MediaStorageDirectoryStorage"  // 271518
    "Media Storage Directory Storage"  // 271546
    "1.2.840.10008.1.4.1.1"  // 271577
    "TalairachBrainAtlas"  // 271598
    "Talairach Brain Atlas Frame of Reference"  // 271617
    "1.2.840.10008.1.4.1.10"  // 271657
    "SPM2GRAY"  // 271679
    "SPM2 GRAY Frame of Reference"  // 271687
    "1.2.840.10008.1.4.1.11"  // 271715
    "SPM2WHITE"  // 271737
    "SPM2 WHITE Frame of Reference"  // 271746
    "1.2.840.10008.1.4.1.12"  // 271775
    "SPM2CSF"  // 271797
    "SPM2 CSF Frame of Reference"  // 271804
    "1.2.840.10008.1.4.1.13"  // 271831
    "SPM2BRAINMASK"  // 271853
    "SPM2 BRAINMASK Frame of Reference"  // 271866
    "1.2.840.10008.1.4.1.14"  // 271899
    "SPM2AVG305T1"  // 271921
    "SPM2 AVG305T1 Frame of Reference"  // 271933
    "1.2.840.10008.1.4.1.15"  // 271965
    "SPM2AVG152T1"  // 271987
    "SPM2 AVG152T1 Frame of Reference"  // 271999
    "1.2.840.10008.1.4.1.16"  // 272031
    "SPM2AVG152T2"  // 272053
    "SPM2 AVG152T2 Frame of Reference"  // 272065
    "1.2.840.10008.1.4.1.17"  // 272097
    "SPM2AVG152PD"  // 272119
    "SPM2 AVG152PD Frame of Reference"  // 272131
    "1.2.840.10008.1.4.1.18"  // 272163
    "SPM2SINGLESUBJT1"  // 272185
    "SPM2 SINGLESUBJT1 Frame of Reference"  // 272201
    "1.2.840.10008.1.4.1.2"  // 272237
    "SPM2T1"  // 272258
    "SPM2 T1 Frame of Reference"  // 272264
    "1.2.840.10008.1.4.1.3"  // 272290
    "SPM2T2"  // 272311
    "SPM2 T2 Frame of Reference"  // 272317
    "1.2.840.10008.1.4.1.4"  // 272343
    "SPM2PD"  // 272364
    "SPM2 PD Frame of Reference"  // 272370
    "1.2.840.10008.1.4.1.5"  // 272396
    "SPM2EPI"  // 272417
    "SPM2 EPI Frame of Reference"  // 272424
    "1.2.840.10008.1.4.1.6"  // 272451
    "SPM2FILT1"  // 272472
    "SPM2 FIL T1 Frame of Reference"  // 272481
    "1.2.840.10008.1.4.1.7"  // 272511
    "SPM2PET"  // 272532
    "SPM2 PET Frame of Reference"  // 272539
    "1.2.840.10008.1.4.1.8"  // 272566
    "SPM2TRANSM"  // 272587
    "SPM2 TRANSM Frame of Reference"  // 272597
    "1.2.840.10008.1.4.1.9"  // 272627
    "SPM2SPECT"  // 272648
    "SPM2 SPECT Frame of Reference"  // 272657
    "1.2.840.10008.1.4.2.1"  // 272686
    "ICBM452T1"  // 272707
    "ICBM 452 T1 Frame of Reference"  // 272716
    "1.2.840.10008.1.4.2.2"  // 272746
    "ICBMSingleSubjectMRI"  // 272767
    "ICBM Single Subject MRI Frame of Reference"  // 272787
    "1.2.840.10008.1.4.3.1"  // 272829
    "IEC61217FixedCoordinateSystem"  // 272850
    "IEC 61217 Fixed Coordinate System Frame of Reference"  // 272879
    "1.2.840.10008.1.4.3.2"  // 272931
    "StandardRoboticArmCoordinateSystem"  // 272952
    "Standard Robotic-Arm Coordinate System Frame of Reference"  // 272986
    "1.2.840.10008.1.4.3.3"  // 273043
    "IEC61217TableTopCoordinateSystem"  // 273064
    "IEC 61217 Table Top Coordinate System Frame of Reference"  // 273096
    "1.2.840.10008.1.4.4.1"  // 273152
    "SRI24"  // 273173
    "SRI24 Frame of Reference"  // 273178
    "1.2.840.10008.1.4.5.1"  // 273202
    "Colin27"  // 273223
    "Colin27 Frame of Reference"  // 273230
    "1.2.840.10008.1.4.6.1"  // 273256
    "LPBA40AIR"  // 273277
    "LPBA40/AIR Frame of Reference"  // 273286
    "1.2.840.10008.1.4.6.2"  // 273315
    "LPBA40FLIRT"  // 273336
    "LPBA40/FLIRT Frame of Reference"  // 273347
    "1.2.840.10008.1.4.6.3"  // 273378
    "LPBA40SPM5"  // 273399
    "LPBA40/SPM5 Frame of Reference"  // 273409
    "1.2.840.10008.1.40"  // 273439
    "ProceduralEventLogging"  // 273457
    "Procedural Event Logging SOP Class"  // 273479
    "1.2.840.10008.1.40.1"  // 273513
    "ProceduralEventLoggingInstance"  // 273533
    "Procedural Event Logging SOP Instance"  // 273563
    "1.2.840.10008.1.42"  // 273600
    "SubstanceAdministrationLogging"  // 273618
    "Substance Administration Logging SOP Class"  // 273648
    "1.2.840.10008.1.42.1"  // 273690
    "SubstanceAdministrationLoggingInstance"  // 273710
    "Substance Administration Logging SOP Instance"  // 273748
    "1.2.840.10008.1.5.1"  // 273793
    "HOT_IRON"  // 273812
    "1.2.840.10008.1.5.2"  // 273820
    "PET"  // 273839
    "1.2.840.10008.1.5.3"  // 273842
    "HOT_METAL_BLUE"  // 273861
    "1.2.840.10008.1.5.4"  // 273875
    "PET_20_STEP"  // 273894
    "1.2.840.10008.1.5.5"  // 273905
    "SPRING"  // 273924
    "1.2.840.10008.1.5.6"  // 273930
    "SUMMER"  // 273949
    "1.2.840.10008.1.5.7"  // 273955
    "FALL"  // 273974
    "1.2.840.10008.1.5.8"  // 273978
    "WINTER"  // 273997
    "1.2.840.10008.1.9"  // 274003
    "BasicStudyContentNotification"  // 274020
    "Basic Study Content Notification SOP Class (Retired)"  // 274049
    "1.2.840.10008.10.1"  // 274101
    "VideoEndoscopicImageRealTimeCommunication"  // 274119
    "Video Endoscopic Image Real-Time Communication"  // 274160
    "1.2.840.10008.10.2"  // 274206
    "VideoPhotographicImageRealTimeCommunication"  // 274224
    "Video Photographic Image Real-Time Communication"  // 274267
    "1.2.840.10008.10.3"  // 274315
    "AudioWaveformRealTimeCommunication"  // 274333
    "Audio Waveform Real-Time Communication"  // 274367
    "1.2.840.10008.10.4"  // 274405
    "RenditionSelectionDocumentRealTimeCommunication"  // 274423
    "Rendition Selection Document Real-Time Communication"  // 274470
    "1.2.840.10008.15.0.3.1"  // 274522
    "dicomDeviceName"  // 274544
    "1.2.840.10008.15.0.3.10"  // 274559
    "dicomAssociationInitiator"  // 274582
    "1.2.840.10008.15.0.3.11"  // 274607
    "dicomAssociationAcceptor"  // 274630
    "1.2.840.10008.15.0.3.12"  // 274654
    "dicomHostname"  // 274677
    "1.2.840.10008.15.0.3.13"  // 274690
    "dicomPort"  // 274713
    "1.2.840.10008.15.0.3.14"  // 274722
    "dicomSOPClass"  // 274745
    "1.2.840.10008.15.0.3.15"  // 274758
    "dicomTransferRole"  // 274781
    "1.2.840.10008.15.0.3.16"  // 274798
    "dicomTransferSyntax"  // 274821
    "1.2.840.10008.15.0.3.17"  // 274840
    "dicomPrimaryDeviceType"  // 274863
    "1.2.840.10008.15.0.3.18"  // 274885
    "dicomRelatedDeviceReference"  // 274908
    "1.2.840.10008.15.0.3.19"  // 274935
    "dicomPreferredCalledAETitle"  // 274958
    "1.2.840.10008.15.0.3.2"  // 274985
    "dicomDescription"  // 275007
    "1.2.840.10008.15.0.3.20"  // 275023
    "dicomTLSCyphersuite"  // 275046
    "1.2.840.10008.15.0.3.21"  // 275065
    "dicomAuthorizedNodeCertificateReference"  // 275088
    "1.2.840.10008.15.0.3.22"  // 275127
    "dicomThisNodeCertificateReference"  // 275150
    "1.2.840.10008.15.0.3.23"  // 275183
    "dicomInstalled"  // 275206
    "1.2.840.10008.15.0.3.24"  // 275220
    "dicomStationName"  // 275243
    "1.2.840.10008.15.0.3.25"  // 275259
    "dicomDeviceSerialNumber"  // 275282
    "1.2.840.10008.15.0.3.26"  // 275305
    "dicomInstitutionName"  // 275328
    "1.2.840.10008.15.0.3.27"  // 275348
    "dicomInstitutionAddress"  // 275371
    "1.2.840.10008.15.0.3.28"  // 275394
    "dicomInstitutionDepartmentName"  // 275417
    "1.2.840.10008.15.0.3.29"  // 275447
    "dicomIssuerOfPatientID"  // 275470
    "1.2.840.10008.15.0.3.3"  // 275492
    "dicomManufacturer"  // 275514
    "1.2.840.10008.15.0.3.30"  // 275531
    "dicomPreferredCallingAETitle"  // 275554
    "1.2.840.10008.15.0.3.31"  // 275582
    "dicomSupportedCharacterSet"  // 275605
    "1.2.840.10008.15.0.3.4"  // 275631
    "dicomManufacturerModelName"  // 275653
    "1.2.840.10008.15.0.3.5"  // 275679
    "dicomSoftwareVersion"  // 275701
    "1.2.840.10008.15.0.3.6"  // 275721
    "dicomVendorData"  // 275743
    "1.2.840.10008.15.0.3.7"  // 275758
    "dicomAETitle"  // 275780
    "1.2.840.10008.15.0.3.8"  // 275792
    "dicomNetworkConnectionReference"  // 275814
    "1.2.840.10008.15.0.3.9"  // 275845
    "dicomApplicationCluster"  // 275867
    "1.2.840.10008.15.0.4.1"  // 275890
    "dicomConfigurationRoot"  // 275912
    "1.2.840.10008.15.0.4.2"  // 275934
    "dicomDevicesRoot"  // 275956
    "1.2.840.10008.15.0.4.3"  // 275972
    "dicomUniqueAETitlesRegistryRoot"  // 275994
    "1.2.840.10008.15.0.4.4"  // 276025
    "dicomDevice"  // 276047
    "1.2.840.10008.15.0.4.5"  // 276058
    "dicomNetworkAE"  // 276080
    "1.2.840.10008.15.0.4.6"  // 276094
    "dicomNetworkConnection"  // 276116
    "1.2.840.10008.15.0.4.7"  // 276138
    "dicomUniqueAETitle"  // 276160
    "1.2.840.10008.15.0.4.8"  // 276178
    "dicomTransferCapability"  // 276200
    "1.2.840.10008.15.1.1"  // 276223
    "UTC"  // 276243
    "Universal Coordinated Time"  // 276246
    "1.2.840.10008.2.16.10"  // 276272
    "DC"  // 276293
    "Dublin Core"  // 276295
    "1.2.840.10008.2.16.11"  // 276306
    "NYUMCCG"  // 276327
    "New York University Melanoma Clinical Cooperative Group"  // 276334
    "1.2.840.10008.2.16.12"  // 276389
    "MAYONRISBSASRG"  // 276410
    "Mayo Clinic Non-radiological Images Specific Body Structure Anatomical Surface Region Guide"  // 276424
    "1.2.840.10008.2.16.13"  // 276515
    "IBSI"  // 276536
    "Image Biomarker Standardisation Initiative"  // 276540
    "1.2.840.10008.2.16.14"  // 276582
    "RO"  // 276603
    "Radiomics Ontology"  // 276605
    "1.2.840.10008.2.16.15"  // 276623
    "RADELEMENT"  // 276644
    "RadElement"  // 276654
    "1.2.840.10008.2.16.16"  // 276664
    "I11"  // 276685
    "ICD-11"  // 276688
    "1.2.840.10008.2.16.17"  // 276694
    "UNS"  // 276715
    "Unified numbering system (UNS) for metals and alloys"  // 276718
    "1.2.840.10008.2.16.18"  // 276770
    "RRID"  // 276791
    "Research Resource Identification"  // 276795
    "1.2.840.10008.2.16.4"  // 276827
    "DCM"  // 276847
    "DICOM Controlled Terminology"  // 276850
    "1.2.840.10008.2.16.5"  // 276878
    "MA"  // 276898
    "Adult Mouse Anatomy Ontology"  // 276900
    "1.2.840.10008.2.16.6"  // 276928
    "UBERON"  // 276948
    "Uberon Ontology"  // 276954
    "1.2.840.10008.2.16.7"  // 276969
    "ITIS_TSN"  // 276989
    "Integrated Taxonomic Information System (ITIS) Taxonomic Serial Number (TSN)"  // 276997
    "1.2.840.10008.2.16.8"  // 277073
    "MGI"  // 277093
    "Mouse Genome Initiative (MGI)"  // 277096
    "1.2.840.10008.2.16.9"  // 277125
    "PUBCHEM_CID"  // 277145
    "PubChem Compound CID"  // 277156
    "1.2.840.10008.2.6.1"  // 277176
    "DCMUID"  // 277195
    "DICOM UID Registry"  // 277201
    "1.2.840.10008.3.1.1.1"  // 277219
    "DICOMApplicationContext"  // 277240
    "DICOM Application Context Name"  // 277263
    "1.2.840.10008.3.1.2.1.1"  // 277293
    "DetachedPatientManagement"  // 277316
    "Detached Patient Management SOP Class (Retired)"  // 277341
    "1.2.840.10008.3.1.2.1.4"  // 277388
    "DetachedPatientManagementMeta"  // 277411
    "Detached Patient Management Meta SOP Class (Retired)"  // 277440
    "1.2.840.10008.3.1.2.2.1"  // 277492
    "DetachedVisitManagement"  // 277515
    "Detached Visit Management SOP Class (Retired)"  // 277538
    "1.2.840.10008.3.1.2.3.1"  // 277583
    "DetachedStudyManagement"  // 277606
    "Detached Study Management SOP Class (Retired)"  // 277629
    "1.2.840.10008.3.1.2.3.2"  // 277674
    "StudyComponentManagement"  // 277697
    "Study Component Management SOP Class (Retired)"  // 277721
    "1.2.840.10008.3.1.2.3.3"  // 277767
    "ModalityPerformedProcedureStep"  // 277790
    "Modality Performed Procedure Step SOP Class"  // 277820
    "1.2.840.10008.3.1.2.3.4"  // 277863
    "ModalityPerformedProcedureStepRetrieve"  // 277886
    "Modality Performed Procedure Step Retrieve SOP Class"  // 277924
    "1.2.840.10008.3.1.2.3.5"  // 277976
    "ModalityPerformedProcedureStepNotification"  // 277999
    "Modality Performed Procedure Step Notification SOP Class"  // 278041
    "1.2.840.10008.3.1.2.5.1"  // 278097
    "DetachedResultsManagement"  // 278120
    "Detached Results Management SOP Class (Retired)"  // 278145
    "1.2.840.10008.3.1.2.5.4"  // 278192
    "DetachedResultsManagementMeta"  // 278215
    "Detached Results Management Meta SOP Class (Retired)"  // 278244
    "1.2.840.10008.3.1.2.5.5"  // 278296
    "DetachedStudyManagementMeta"  // 278319
    "Detached Study Management Meta SOP Class (Retired)"  // 278346
    "1.2.840.10008.3.1.2.6.1"  // 278396
    "DetachedInterpretationManagement"  // 278419
    "Detached Interpretation Management SOP Class (Retired)"  // 278451
    "1.2.840.10008.4.2"  // 278505
    "Storage"  // 278522
    "Storage Service Class"  // 278529
    "1.2.840.10008.5.1.1.1"  // 278550
    "BasicFilmSession"  // 278571
    "Basic Film Session SOP Class"  // 278587
    "1.2.840.10008.5.1.1.14"  // 278615
    "PrintJob"  // 278637
    "Print Job SOP Class"  // 278645
    "1.2.840.10008.5.1.1.15"  // 278664
    "BasicAnnotationBox"  // 278686
    "Basic Annotation Box SOP Class"  // 278704
    "1.2.840.10008.5.1.1.16"  // 278734
    "Printer"  // 278756
    "Printer SOP Class"  // 278763
    "1.2.840.10008.5.1.1.16.376"  // 278780
    "PrinterConfigurationRetrieval"  // 278806
    "Printer Configuration Retrieval SOP Class"  // 278835
    "1.2.840.10008.5.1.1.17"  // 278876
    "PrinterInstance"  // 278898
    "Printer SOP Instance"  // 278913
    "1.2.840.10008.5.1.1.17.376"  // 278933
    "PrinterConfigurationRetrievalInstance"  // 278959
    "Printer Configuration Retrieval SOP Instance"  // 278996
    "1.2.840.10008.5.1.1.18"  // 279040
    "BasicColorPrintManagementMeta"  // 279062
    "Basic Color Print Management Meta SOP Class"  // 279091
    "1.2.840.10008.5.1.1.18.1"  // 279134
    "ReferencedColorPrintManagementMeta"  // 279158
    "Referenced Color Print Management Meta SOP Class (Retired)"  // 279192
    "1.2.840.10008.5.1.1.2"  // 279250
    "BasicFilmBox"  // 279271
    "Basic Film Box SOP Class"  // 279283
    "1.2.840.10008.5.1.1.22"  // 279307
    "VOILUTBox"  // 279329
    "VOI LUT Box SOP Class"  // 279338
    "1.2.840.10008.5.1.1.23"  // 279359
    "PresentationLUT"  // 279381
    "Presentation LUT SOP Class"  // 279396
    "1.2.840.10008.5.1.1.24"  // 279422
    "ImageOverlayBox"  // 279444
    "Image Overlay Box SOP Class (Retired)"  // 279459
    "1.2.840.10008.5.1.1.24.1"  // 279496
    "BasicPrintImageOverlayBox"  // 279520
    "Basic Print Image Overlay Box SOP Class (Retired)"  // 279545
    "1.2.840.10008.5.1.1.25"  // 279594
    "PrintQueueInstance"  // 279616
    "Print Queue SOP Instance (Retired)"  // 279634
    "1.2.840.10008.5.1.1.26"  // 279668
    "PrintQueueManagement"  // 279690
    "Print Queue Management SOP Class (Retired)"  // 279710
    "1.2.840.10008.5.1.1.27"  // 279752
    "StoredPrintStorage"  // 279774
    "Stored Print Storage SOP Class (Retired)"  // 279792
    "1.2.840.10008.5.1.1.29"  // 279832
    "HardcopyGrayscaleImageStorage"  // 279854
    "Hardcopy Grayscale Image Storage SOP Class (Retired)"  // 279883
    "1.2.840.10008.5.1.1.30"  // 279935
    "HardcopyColorImageStorage"  // 279957
    "Hardcopy Color Image Storage SOP Class (Retired)"  // 279982
    "1.2.840.10008.5.1.1.31"  // 280030
    "PullPrintRequest"  // 280052
    "Pull Print Request SOP Class (Retired)"  // 280068
    "1.2.840.10008.5.1.1.32"  // 280106
    "PullStoredPrintManagementMeta"  // 280128
    "Pull Stored Print Management Meta SOP Class (Retired)"  // 280157
    "1.2.840.10008.5.1.1.33"  // 280210
    "MediaCreationManagement"  // 280232
    "Media Creation Management SOP Class UID"  // 280255
    "1.2.840.10008.5.1.1.4"  // 280294
    "BasicGrayscaleImageBox"  // 280315
    "Basic Grayscale Image Box SOP Class"  // 280337
    "1.2.840.10008.5.1.1.4.1"  // 280372
    "BasicColorImageBox"  // 280395
    "Basic Color Image Box SOP Class"  // 280413
    "1.2.840.10008.5.1.1.4.2"  // 280444
    "ReferencedImageBox"  // 280467
    "Referenced Image Box SOP Class (Retired)"  // 280485
    "1.2.840.10008.5.1.1.40"  // 280525
    "DisplaySystem"  // 280547
    "Display System SOP Class"  // 280560
    "1.2.840.10008.5.1.1.40.1"  // 280584
    "DisplaySystemInstance"  // 280608
    "Display System SOP Instance"  // 280629
    "1.2.840.10008.5.1.1.9"  // 280656
    "BasicGrayscalePrintManagementMeta"  // 280677
    "Basic Grayscale Print Management Meta SOP Class"  // 280710
    "1.2.840.10008.5.1.1.9.1"  // 280757
    "ReferencedGrayscalePrintManagementMeta"  // 280780
    "Referenced Grayscale Print Management Meta SOP Class (Retired)"  // 280818
    "1.2.840.10008.5.1.4.1.1.1"  // 280880
    "ComputedRadiographyImageStorage"  // 280905
    "Computed Radiography Image Storage"  // 280936
    "1.2.840.10008.5.1.4.1.1.1.1"  // 280970
    "DigitalXRayImageStorageForPresentation"  // 280997
    "Digital X-Ray Image Storage - For Presentation"  // 281035
    "1.2.840.10008.5.1.4.1.1.1.1.1"  // 281081
    "DigitalXRayImageStorageForProcessing"  // 281110
    "Digital X-Ray Image Storage - For Processing"  // 281146
    "1.2.840.10008.5.1.4.1.1.1.2"  // 281190
    "DigitalMammographyXRayImageStorageForPresentation"  // 281217
    "Digital Mammography X-Ray Image Storage - For Presentation"  // 281266
    "1.2.840.10008.5.1.4.1.1.1.2.1"  // 281324
    "DigitalMammographyXRayImageStorageForProcessing"  // 281353
    "Digital Mammography X-Ray Image Storage - For Processing"  // 281400
    "1.2.840.10008.5.1.4.1.1.1.3"  // 281456
    "DigitalIntraOralXRayImageStorageForPresentation"  // 281483
    "Digital Intra-Oral X-Ray Image Storage - For Presentation"  // 281530
    "1.2.840.10008.5.1.4.1.1.1.3.1"  // 281587
    "DigitalIntraOralXRayImageStorageForProcessing"  // 281616
    "Digital Intra-Oral X-Ray Image Storage - For Processing"  // 281661
    "1.2.840.10008.5.1.4.1.1.10"  // 281716
    "StandaloneModalityLUTStorage"  // 281742
    "Standalone Modality LUT Storage (Retired)"  // 281770
    "1.2.840.10008.5.1.4.1.1.104.1"  // 281811
    "EncapsulatedPDFStorage"  // 281840
    "Encapsulated PDF Storage"  // 281862
    "1.2.840.10008.5.1.4.1.1.104.2"  // 281886
    "EncapsulatedCDAStorage"  // 281915
    "Encapsulated CDA Storage"  // 281937
    "1.2.840.10008.5.1.4.1.1.104.3"  // 281961
    "EncapsulatedSTLStorage"  // 281990
    "Encapsulated STL Storage"  // 282012
    "1.2.840.10008.5.1.4.1.1.104.4"  // 282036
    "EncapsulatedOBJStorage"  // 282065
    "Encapsulated OBJ Storage"  // 282087
    "1.2.840.10008.5.1.4.1.1.104.5"  // 282111
    "EncapsulatedMTLStorage"  // 282140
    "Encapsulated MTL Storage"  // 282162
    "1.2.840.10008.5.1.4.1.1.11"  // 282186
    "StandaloneVOILUTStorage"  // 282212
    "Standalone VOI LUT Storage (Retired)"  // 282235
    "1.2.840.10008.5.1.4.1.1.11.1"  // 282271
    "GrayscaleSoftcopyPresentationStateStorage"  // 282299
    "Grayscale Softcopy Presentation State Storage"  // 282340
    "1.2.840.10008.5.1.4.1.1.11.10"  // 282385
    "SegmentedVolumeRenderingVolumetricPresentationStateStorage"  // 282414
    "Segmented Volume Rendering Volumetric Presentation State Storage"  // 282472
    "1.2.840.10008.5.1.4.1.1.11.11"  // 282536
    "MultipleVolumeRenderingVolumetricPresentationStateStorage"  // 282565
    "Multiple Volume Rendering Volumetric Presentation State Storage"  // 282622
    "1.2.840.10008.5.1.4.1.1.11.12"  // 282685
    "VariableModalityLUTSoftcopyPresentationStateStorage"  // 282714
    "Variable Modality LUT Softcopy Presentation State Storage"  // 282765
    "1.2.840.10008.5.1.4.1.1.11.2"  // 282822
    "ColorSoftcopyPresentationStateStorage"  // 282850
    "Color Softcopy Presentation State Storage"  // 282887
    "1.2.840.10008.5.1.4.1.1.11.3"  // 282928
    "PseudoColorSoftcopyPresentationStateStorage"  // 282956
    "Pseudo-Color Softcopy Presentation State Storage"  // 282999
    "1.2.840.10008.5.1.4.1.1.11.4"  // 283047
    "BlendingSoftcopyPresentationStateStorage"  // 283075
    "Blending Softcopy Presentation State Storage"  // 283115
    "1.2.840.10008.5.1.4.1.1.11.5"  // 283159
    "XAXRFGrayscaleSoftcopyPresentationStateStorage"  // 283187
    "XA/XRF Grayscale Softcopy Presentation State Storage"  // 283233
    "1.2.840.10008.5.1.4.1.1.11.6"  // 283285
    "GrayscalePlanarMPRVolumetricPresentationStateStorage"  // 283313
    "Grayscale Planar MPR Volumetric Presentation State Storage"  // 283365
    "1.2.840.10008.5.1.4.1.1.11.7"  // 283423
    "CompositingPlanarMPRVolumetricPresentationStateStorage"  // 283451
    "Compositing Planar MPR Volumetric Presentation State Storage"  // 283505
    "1.2.840.10008.5.1.4.1.1.11.8"  // 283565
    "AdvancedBlendingPresentationStateStorage"  // 283593
    "Advanced Blending Presentation State Storage"  // 283633
    "1.2.840.10008.5.1.4.1.1.11.9"  // 283677
    "VolumeRenderingVolumetricPresentationStateStorage"  // 283705
    "Volume Rendering Volumetric Presentation State Storage"  // 283754
    "1.2.840.10008.5.1.4.1.1.12.1"  // 283808
    "XRayAngiographicImageStorage"  // 283836
    "X-Ray Angiographic Image Storage"  // 283864
    "1.2.840.10008.5.1.4.1.1.12.1.1"  // 283896
    "EnhancedXAImageStorage"  // 283926
    "Enhanced XA Image Storage"  // 283948
    "1.2.840.10008.5.1.4.1.1.12.2"  // 283973
    "XRayRadiofluoroscopicImageStorage"  // 284001
    "X-Ray Radiofluoroscopic Image Storage"  // 284034
    "1.2.840.10008.5.1.4.1.1.12.2.1"  // 284071
    "EnhancedXRFImageStorage"  // 284101
    "Enhanced XRF Image Storage"  // 284124
    "1.2.840.10008.5.1.4.1.1.12.3"  // 284150
    "XRayAngiographicBiPlaneImageStorage"  // 284178
    "X-Ray Angiographic Bi-Plane Image Storage (Retired)"  // 284213
    "1.2.840.10008.5.1.4.1.1.12.77"  // 284264
    "(Retired)"  // 284293
    "1.2.840.10008.5.1.4.1.1.128"  // 284302
    "PositronEmissionTomographyImageStorage"  // 284329
    "Positron Emission Tomography Image Storage"  // 284367
    "1.2.840.10008.5.1.4.1.1.128.1"  // 284409
    "LegacyConvertedEnhancedPETImageStorage"  // 284438
    "Legacy Converted Enhanced PET Image Storage"  // 284476
    "1.2.840.10008.5.1.4.1.1.129"  // 284519
    "StandalonePETCurveStorage"  // 284546
    "Standalone PET Curve Storage (Retired)"  // 284571
    "1.2.840.10008.5.1.4.1.1.13.1.1"  // 284609
    "XRay3DAngiographicImageStorage"  // 284639
    "X-Ray 3D Angiographic Image Storage"  // 284669
    "1.2.840.10008.5.1.4.1.1.13.1.2"  // 284704
    "XRay3DCraniofacialImageStorage"  // 284734
    "X-Ray 3D Craniofacial Image Storage"  // 284764
    "1.2.840.10008.5.1.4.1.1.13.1.3"  // 284799
    "BreastTomosynthesisImageStorage"  // 284829
    "Breast Tomosynthesis Image Storage"  // 284860
    "1.2.840.10008.5.1.4.1.1.13.1.4"  // 284894
    "BreastProjectionXRayImageStorageForPresentation"  // 284924
    "Breast Projection X-Ray Image Storage - For Presentation"  // 284971
    "1.2.840.10008.5.1.4.1.1.13.1.5"  // 285027
    "BreastProjectionXRayImageStorageForProcessing"  // 285057
    "Breast Projection X-Ray Image Storage - For Processing"  // 285102
    "1.2.840.10008.5.1.4.1.1.130"  // 285156
    "EnhancedPETImageStorage"  // 285183
    "Enhanced PET Image Storage"  // 285206
    "1.2.840.10008.5.1.4.1.1.131"  // 285232
    "BasicStructuredDisplayStorage"  // 285259
    "Basic Structured Display Storage"  // 285288
    "1.2.840.10008.5.1.4.1.1.14.1"  // 285320
    "IntravascularOpticalCoherenceTomographyImageStorageForPresentation"  // 285348
    "Intravascular Optical Coherence Tomography Image Storage - For Presentation"  // 285414
    "1.2.840.10008.5.1.4.1.1.14.2"  // 285489
    "IntravascularOpticalCoherenceTomographyImageStorageForProcessing"  // 285517
    "Intravascular Optical Coherence Tomography Image Storage - For Processing"  // 285581
    "1.2.840.10008.5.1.4.1.1.2"  // 285654
    "CTImageStorage"  // 285679
    "CT Image Storage"  // 285693
    "1.2.840.10008.5.1.4.1.1.2.1"  // 285709
    "EnhancedCTImageStorage"  // 285736
    "Enhanced CT Image Storage"  // 285758
    "1.2.840.10008.5.1.4.1.1.2.2"  // 285783
    "LegacyConvertedEnhancedCTImageStorage"  // 285810
    "Legacy Converted Enhanced CT Image Storage"  // 285847
    "1.2.840.10008.5.1.4.1.1.20"  // 285889
    "NuclearMedicineImageStorage"  // 285915
    "Nuclear Medicine Image Storage"  // 285942
    "1.2.840.10008.5.1.4.1.1.200.1"  // 285972
    "CTDefinedProcedureProtocolStorage"  // 286001
    "CT Defined Procedure Protocol Storage"  // 286034
    "1.2.840.10008.5.1.4.1.1.200.2"  // 286071
    "CTPerformedProcedureProtocolStorage"  // 286100
    "CT Performed Procedure Protocol Storage"  // 286135
    "1.2.840.10008.5.1.4.1.1.200.3"  // 286174
    "ProtocolApprovalStorage"  // 286203
    "Protocol Approval Storage"  // 286226
    "1.2.840.10008.5.1.4.1.1.200.4"  // 286251
    "ProtocolApprovalInformationModelFind"  // 286280
    "Protocol Approval Information Model - FIND"  // 286316
    "1.2.840.10008.5.1.4.1.1.200.5"  // 286358
    "ProtocolApprovalInformationModelMove"  // 286387
    "Protocol Approval Information Model - MOVE"  // 286423
    "1.2.840.10008.5.1.4.1.1.200.6"  // 286465
    "ProtocolApprovalInformationModelGet"  // 286494
    "Protocol Approval Information Model - GET"  // 286529
    "1.2.840.10008.5.1.4.1.1.200.7"  // 286570
    "XADefinedProcedureProtocolStorage"  // 286599
    "XA Defined Procedure Protocol Storage"  // 286632
    "1.2.840.10008.5.1.4.1.1.200.8"  // 286669
    "XAPerformedProcedureProtocolStorage"  // 286698
    "XA Performed Procedure Protocol Storage"  // 286733
    "1.2.840.10008.5.1.4.1.1.201.1"  // 286772
    "InventoryStorage"  // 286801
    "Inventory Storage"  // 286817
    "1.2.840.10008.5.1.4.1.1.201.1.1"  // 286834
    "StorageManagementInstance"  // 286865
    "Storage Management SOP Instance"  // 286890
    "1.2.840.10008.5.1.4.1.1.201.2"  // 286921
    "InventoryFind"  // 286950
    "Inventory - FIND"  // 286963
    "1.2.840.10008.5.1.4.1.1.201.3"  // 286979
    "InventoryMove"  // 287008
    "Inventory - MOVE"  // 287021
    "1.2.840.10008.5.1.4.1.1.201.4"  // 287037
    "InventoryGet"  // 287066
    "Inventory - GET"  // 287078
    "1.2.840.10008.5.1.4.1.1.201.5"  // 287093
    "InventoryCreation"  // 287122
    "Inventory Creation"  // 287139
    "1.2.840.10008.5.1.4.1.1.201.6"  // 287157
    "RepositoryQuery"  // 287186
    "Repository Query"  // 287201
    "1.2.840.10008.5.1.4.1.1.3"  // 287217
    "UltrasoundMultiFrameImageStorageRetired"  // 287242
    "Ultrasound Multi-frame Image Storage (Retired)"  // 287281
    "1.2.840.10008.5.1.4.1.1.3.1"  // 287327
    "UltrasoundMultiFrameImageStorage"  // 287354
    "Ultrasound Multi-frame Image Storage"  // 287386
    "1.2.840.10008.5.1.4.1.1.30"  // 287422
    "ParametricMapStorage"  // 287448
    "Parametric Map Storage"  // 287468
    "1.2.840.10008.5.1.4.1.1.4"  // 287490
    "MRImageStorage"  // 287515
    "MR Image Storage"  // 287529
    "1.2.840.10008.5.1.4.1.1.4.1"  // 287545
    "EnhancedMRImageStorage"  // 287572
    "Enhanced MR Image Storage"  // 287594
    "1.2.840.10008.5.1.4.1.1.4.2"  // 287619
    "MRSpectroscopyStorage"  // 287646
    "MR Spectroscopy Storage"  // 287667
    "1.2.840.10008.5.1.4.1.1.4.3"  // 287690
    "EnhancedMRColorImageStorage"  // 287717
    "Enhanced MR Color Image Storage"  // 287744
    "1.2.840.10008.5.1.4.1.1.4.4"  // 287775
    "LegacyConvertedEnhancedMRImageStorage"  // 287802
    "Legacy Converted Enhanced MR Image Storage"  // 287839
    "1.2.840.10008.5.1.4.1.1.40"  // 287881
    "1.2.840.10008.5.1.4.1.1.481.1"  // 287907
    "RTImageStorage"  // 287936
    "RT Image Storage"  // 287950
    "1.2.840.10008.5.1.4.1.1.481.10"  // 287966
    "RTPhysicianIntentStorage"  // 287996
    "RT Physician Intent Storage"  // 288020
    "1.2.840.10008.5.1.4.1.1.481.11"  // 288047
    "RTSegmentAnnotationStorage"  // 288077
    "RT Segment Annotation Storage"  // 288103
    "1.2.840.10008.5.1.4.1.1.481.12"  // 288132
    "RTRadiationSetStorage"  // 288162
    "RT Radiation Set Storage"  // 288183
    "1.2.840.10008.5.1.4.1.1.481.13"  // 288207
    "CArmPhotonElectronRadiationStorage"  // 288237
    "C-Arm Photon-Electron Radiation Storage"  // 288271
    "1.2.840.10008.5.1.4.1.1.481.14"  // 288310
    "TomotherapeuticRadiationStorage"  // 288340
    "Tomotherapeutic Radiation Storage"  // 288371
    "1.2.840.10008.5.1.4.1.1.481.15"  // 288404
    "RoboticArmRadiationStorage"  // 288434
    "Robotic-Arm Radiation Storage"  // 288460
    "1.2.840.10008.5.1.4.1.1.481.16"  // 288489
    "RTRadiationRecordSetStorage"  // 288519
    "RT Radiation Record Set Storage"  // 288546
    "1.2.840.10008.5.1.4.1.1.481.17"  // 288577
    "RTRadiationSalvageRecordStorage"  // 288607
    "RT Radiation Salvage Record Storage"  // 288638
    "1.2.840.10008.5.1.4.1.1.481.18"  // 288673
    "TomotherapeuticRadiationRecordStorage"  // 288703
    "Tomotherapeutic Radiation Record Storage"  // 288740
    "1.2.840.10008.5.1.4.1.1.481.19"  // 288780
    "CArmPhotonElectronRadiationRecordStorage"  // 288810
    "C-Arm Photon-Electron Radiation Record Storage"  // 288850
    "1.2.840.10008.5.1.4.1.1.481.2"  // 288896
    "RTDoseStorage"  // 288925
    "RT Dose Storage"  // 288938
    "1.2.840.10008.5.1.4.1.1.481.20"  // 288953
    "RoboticRadiationRecordStorage"  // 288983
    "Robotic Radiation Record Storage"  // 289012
    "1.2.840.10008.5.1.4.1.1.481.21"  // 289044
    "RTRadiationSetDeliveryInstructionStorage"  // 289074
    "RT Radiation Set Delivery Instruction Storage"  // 289114
    "1.2.840.10008.5.1.4.1.1.481.22"  // 289159
    "RTTreatmentPreparationStorage"  // 289189
    "RT Treatment Preparation Storage"  // 289218
    "1.2.840.10008.5.1.4.1.1.481.23"  // 289250
    "EnhancedRTImageStorage"  // 289280
    "Enhanced RT Image Storage"  // 289302
    "1.2.840.10008.5.1.4.1.1.481.24"  // 289327
    "EnhancedContinuousRTImageStorage"  // 289357
    "Enhanced Continuous RT Image Storage"  // 289389
    "1.2.840.10008.5.1.4.1.1.481.25"  // 289425
    "RTPatientPositionAcquisitionInstructionStorage"  // 289455
    "RT Patient Position Acquisition Instruction Storage"  // 289501
    "1.2.840.10008.5.1.4.1.1.481.3"  // 289552
    "RTStructureSetStorage"  // 289581
    "RT Structure Set Storage"  // 289602
    "1.2.840.10008.5.1.4.1.1.481.4"  // 289626
    "RTBeamsTreatmentRecordStorage"  // 289655
    "RT Beams Treatment Record Storage"  // 289684
    "1.2.840.10008.5.1.4.1.1.481.5"  // 289717
    "RTPlanStorage"  // 289746
    "RT Plan Storage"  // 289759
    "1.2.840.10008.5.1.4.1.1.481.6"  // 289774
    "RTBrachyTreatmentRecordStorage"  // 289803
    "RT Brachy Treatment Record Storage"  // 289833
    "1.2.840.10008.5.1.4.1.1.481.7"  // 289867
    "RTTreatmentSummaryRecordStorage"  // 289896
    "RT Treatment Summary Record Storage"  // 289927
    "1.2.840.10008.5.1.4.1.1.481.8"  // 289962
    "RTIonPlanStorage"  // 289991
    "RT Ion Plan Storage"  // 290007
    "1.2.840.10008.5.1.4.1.1.481.9"  // 290026
    "RTIonBeamsTreatmentRecordStorage"  // 290055
    "RT Ion Beams Treatment Record Storage"  // 290087
    "1.2.840.10008.5.1.4.1.1.5"  // 290124
    "NuclearMedicineImageStorageRetired"  // 290149
    "Nuclear Medicine Image Storage (Retired)"  // 290183
    "1.2.840.10008.5.1.4.1.1.501.1"  // 290223
    "DICOSCTImageStorage"  // 290252
    "DICOS CT Image Storage"  // 290271
    "1.2.840.10008.5.1.4.1.1.501.2.1"  // 290293
    "DICOSDigitalXRayImageStorageForPresentation"  // 290324
    "DICOS Digital X-Ray Image Storage - For Presentation"  // 290367
    "1.2.840.10008.5.1.4.1.1.501.2.2"  // 290419
    "DICOSDigitalXRayImageStorageForProcessing"  // 290450
    "DICOS Digital X-Ray Image Storage - For Processing"  // 290491
    "1.2.840.10008.5.1.4.1.1.501.3"  // 290541
    "DICOSThreatDetectionReportStorage"  // 290570
    "DICOS Threat Detection Report Storage"  // 290603
    "1.2.840.10008.5.1.4.1.1.501.4"  // 290640
    "DICOS2DAITStorage"  // 290669
    "DICOS 2D AIT Storage"  // 290686
    "1.2.840.10008.5.1.4.1.1.501.5"  // 290706
    "DICOS3DAITStorage"  // 290735
    "DICOS 3D AIT Storage"  // 290752
    "1.2.840.10008.5.1.4.1.1.501.6"  // 290772
    "DICOSQuadrupoleResonanceStorage"  // 290801
    "DICOS Quadrupole Resonance (QR) Storage"  // 290832
    "1.2.840.10008.5.1.4.1.1.6"  // 290871
    "UltrasoundImageStorageRetired"  // 290896
    "Ultrasound Image Storage (Retired)"  // 290925
    "1.2.840.10008.5.1.4.1.1.6.1"  // 290959
    "UltrasoundImageStorage"  // 290986
    "Ultrasound Image Storage"  // 291008
    "1.2.840.10008.5.1.4.1.1.6.2"  // 291032
    "EnhancedUSVolumeStorage"  // 291059
    "Enhanced US Volume Storage"  // 291082
    "1.2.840.10008.5.1.4.1.1.6.3"  // 291108
    "PhotoacousticImageStorage"  // 291135
    "Photoacoustic Image Storage"  // 291160
    "1.2.840.10008.5.1.4.1.1.601.1"  // 291187
    "EddyCurrentImageStorage"  // 291216
    "Eddy Current Image Storage"  // 291239
    "1.2.840.10008.5.1.4.1.1.601.2"  // 291265
    "EddyCurrentMultiFrameImageStorage"  // 291294
    "Eddy Current Multi-frame Image Storage"  // 291327
    "1.2.840.10008.5.1.4.1.1.601.3"  // 291365
    "ThermographyImageStorage"  // 291394
    "Thermography Image Storage"  // 291418
    "1.2.840.10008.5.1.4.1.1.601.4"  // 291444
    "ThermographyMultiFrameImageStorage"  // 291473
    "Thermography Multi-frame Image Storage"  // 291507
    "1.2.840.10008.5.1.4.1.1.601.5"  // 291545
    "UltrasoundWaveformStorage"  // 291574
    "Ultrasound Waveform Storage"  // 291599
    "1.2.840.10008.5.1.4.1.1.66"  // 291626
    "RawDataStorage"  // 291652
    "Raw Data Storage"  // 291666
    "1.2.840.10008.5.1.4.1.1.66.1"  // 291682
    "SpatialRegistrationStorage"  // 291710
    "Spatial Registration Storage"  // 291736
    "1.2.840.10008.5.1.4.1.1.66.2"  // 291764
    "SpatialFiducialsStorage"  // 291792
    "Spatial Fiducials Storage"  // 291815
    "1.2.840.10008.5.1.4.1.1.66.3"  // 291840
    "DeformableSpatialRegistrationStorage"  // 291868
    "Deformable Spatial Registration Storage"  // 291904
    "1.2.840.10008.5.1.4.1.1.66.4"  // 291943
    "SegmentationStorage"  // 291971
    "Segmentation Storage"  // 291990
    "1.2.840.10008.5.1.4.1.1.66.5"  // 292010
    "SurfaceSegmentationStorage"  // 292038
    "Surface Segmentation Storage"  // 292064
    "1.2.840.10008.5.1.4.1.1.66.6"  // 292092
    "TractographyResultsStorage"  // 292120
    "Tractography Results Storage"  // 292146
    "1.2.840.10008.5.1.4.1.1.66.7"  // 292174
    "LabelMapSegmentationStorage"  // 292202
    "Label Map Segmentation Storage"  // 292229
    "1.2.840.10008.5.1.4.1.1.66.8"  // 292259
    "HeightMapSegmentationStorage"  // 292287
    "Height Map Segmentation Storage"  // 292315
    "1.2.840.10008.5.1.4.1.1.67"  // 292346
    "RealWorldValueMappingStorage"  // 292372
    "Real World Value Mapping Storage"  // 292400
    "1.2.840.10008.5.1.4.1.1.68.1"  // 292432
    "SurfaceScanMeshStorage"  // 292460
    "Surface Scan Mesh Storage"  // 292482
    "1.2.840.10008.5.1.4.1.1.68.2"  // 292507
    "SurfaceScanPointCloudStorage"  // 292535
    "Surface Scan Point Cloud Storage"  // 292563
    "1.2.840.10008.5.1.4.1.1.7"  // 292595
    "SecondaryCaptureImageStorage"  // 292620
    "Secondary Capture Image Storage"  // 292648
    "1.2.840.10008.5.1.4.1.1.7.1"  // 292679
    "MultiFrameSingleBitSecondaryCaptureImageStorage"  // 292706
    "Multi-frame Single Bit Secondary Capture Image Storage"  // 292753
    "1.2.840.10008.5.1.4.1.1.7.2"  // 292807
    "MultiFrameGrayscaleByteSecondaryCaptureImageStorage"  // 292834
    "Multi-frame Grayscale Byte Secondary Capture Image Storage"  // 292885
    "1.2.840.10008.5.1.4.1.1.7.3"  // 292943
    "MultiFrameGrayscaleWordSecondaryCaptureImageStorage"  // 292970
    "Multi-frame Grayscale Word Secondary Capture Image Storage"  // 293021
    "1.2.840.10008.5.1.4.1.1.7.4"  // 293079
    "MultiFrameTrueColorSecondaryCaptureImageStorage"  // 293106
    "Multi-frame True Color Secondary Capture Image Storage"  // 293153
    "1.2.840.10008.5.1.4.1.1.77.1"  // 293207
    "VLImageStorageTrial"  // 293235
    "VL Image Storage - Trial (Retired)"  // 293254
    "1.2.840.10008.5.1.4.1.1.77.1.1"  // 293288
    "VLEndoscopicImageStorage"  // 293318
    "VL Endoscopic Image Storage"  // 293342
    "1.2.840.10008.5.1.4.1.1.77.1.1.1"  // 293369
    "VideoEndoscopicImageStorage"  // 293401
    "Video Endoscopic Image Storage"  // 293428
    "1.2.840.10008.5.1.4.1.1.77.1.2"  // 293458
    "VLMicroscopicImageStorage"  // 293488
    "VL Microscopic Image Storage"  // 293513
    "1.2.840.10008.5.1.4.1.1.77.1.2.1"  // 293541
    "VideoMicroscopicImageStorage"  // 293573
    "Video Microscopic Image Storage"  // 293601
    "1.2.840.10008.5.1.4.1.1.77.1.3"  // 293632
    "VLSlideCoordinatesMicroscopicImageStorage"  // 293662
    "VL Slide-Coordinates Microscopic Image Storage"  // 293703
    "1.2.840.10008.5.1.4.1.1.77.1.4"  // 293749
    "VLPhotographicImageStorage"  // 293779
    "VL Photographic Image Storage"  // 293805
    "1.2.840.10008.5.1.4.1.1.77.1.4.1"  // 293834
    "VideoPhotographicImageStorage"  // 293866
    "Video Photographic Image Storage"  // 293895
    "1.2.840.10008.5.1.4.1.1.77.1.5.1"  // 293927
    "OphthalmicPhotography8BitImageStorage"  // 293959
    "Ophthalmic Photography 8 Bit Image Storage"  // 293996
    "1.2.840.10008.5.1.4.1.1.77.1.5.2"  // 294038
    "OphthalmicPhotography16BitImageStorage"  // 294070
    "Ophthalmic Photography 16 Bit Image Storage"  // 294108
    "1.2.840.10008.5.1.4.1.1.77.1.5.3"  // 294151
    "StereometricRelationshipStorage"  // 294183
    "Stereometric Relationship Storage"  // 294214
    "1.2.840.10008.5.1.4.1.1.77.1.5.4"  // 294247
    "OphthalmicTomographyImageStorage"  // 294279
    "Ophthalmic Tomography Image Storage"  // 294311
    "1.2.840.10008.5.1.4.1.1.77.1.5.5"  // 294346
    "WideFieldOphthalmicPhotographyStereographicProjectionImageStorage"  // 294378
    "Wide Field Ophthalmic Photography Stereographic Projection Image Storage"  // 294443
    "1.2.840.10008.5.1.4.1.1.77.1.5.6"  // 294515
    "WideFieldOphthalmicPhotography3DCoordinatesImageStorage"  // 294547
    "Wide Field Ophthalmic Photography 3D Coordinates Image Storage"  // 294602
    "1.2.840.10008.5.1.4.1.1.77.1.5.7"  // 294664
    "OphthalmicOpticalCoherenceTomographyEnFaceImageStorage"  // 294696
    "Ophthalmic Optical Coherence Tomography En Face Image Storage"  // 294750
    "1.2.840.10008.5.1.4.1.1.77.1.5.8"  // 294811
    "OphthalmicOpticalCoherenceTomographyBscanVolumeAnalysisStorage"  // 294843
    "Ophthalmic Optical Coherence Tomography B-scan Volume Analysis Storage"  // 294905
    "1.2.840.10008.5.1.4.1.1.77.1.6"  // 294975
    "VLWholeSlideMicroscopyImageStorage"  // 295005
    "VL Whole Slide Microscopy Image Storage"  // 295039
    "1.2.840.10008.5.1.4.1.1.77.1.7"  // 295078
    "DermoscopicPhotographyImageStorage"  // 295108
    "Dermoscopic Photography Image Storage"  // 295142
    "1.2.840.10008.5.1.4.1.1.77.1.8"  // 295179
    "ConfocalMicroscopyImageStorage"  // 295209
    "Confocal Microscopy Image Storage"  // 295239
    "1.2.840.10008.5.1.4.1.1.77.1.9"  // 295272
    "ConfocalMicroscopyTiledPyramidalImageStorage"  // 295302
    "Confocal Microscopy Tiled Pyramidal Image Storage"  // 295346
    "1.2.840.10008.5.1.4.1.1.77.2"  // 295395
    "VLMultiFrameImageStorageTrial"  // 295423
    "VL Multi-frame Image Storage - Trial (Retired)"  // 295452
    "1.2.840.10008.5.1.4.1.1.78.1"  // 295498
    "LensometryMeasurementsStorage"  // 295526
    "Lensometry Measurements Storage"  // 295555
    "1.2.840.10008.5.1.4.1.1.78.2"  // 295586
    "AutorefractionMeasurementsStorage"  // 295614
    "Autorefraction Measurements Storage"  // 295647
    "1.2.840.10008.5.1.4.1.1.78.3"  // 295682
    "KeratometryMeasurementsStorage"  // 295710
    "Keratometry Measurements Storage"  // 295740
    "1.2.840.10008.5.1.4.1.1.78.4"  // 295772
    "SubjectiveRefractionMeasurementsStorage"  // 295800
    "Subjective Refraction Measurements Storage"  // 295839
    "1.2.840.10008.5.1.4.1.1.78.5"  // 295881
    "VisualAcuityMeasurementsStorage"  // 295909
    "Visual Acuity Measurements Storage"  // 295940
    "1.2.840.10008.5.1.4.1.1.78.6"  // 295974
    "SpectaclePrescriptionReportStorage"  // 296002
    "Spectacle Prescription Report Storage"  // 296036
    "1.2.840.10008.5.1.4.1.1.78.7"  // 296073
    "OphthalmicAxialMeasurementsStorage"  // 296101
    "Ophthalmic Axial Measurements Storage"  // 296135
    "1.2.840.10008.5.1.4.1.1.78.8"  // 296172
    "IntraocularLensCalculationsStorage"  // 296200
    "Intraocular Lens Calculations Storage"  // 296234
    "1.2.840.10008.5.1.4.1.1.79.1"  // 296271
    "MacularGridThicknessandVolumeReport"  // 296299
    "Macular Grid Thickness and Volume Report"  // 296334
    "1.2.840.10008.5.1.4.1.1.8"  // 296374
    "StandaloneOverlayStorage"  // 296399
    "Standalone Overlay Storage (Retired)"  // 296423
    "1.2.840.10008.5.1.4.1.1.80.1"  // 296459
    "OphthalmicVisualFieldStaticPerimetryMeasurementsStorage"  // 296487
    "Ophthalmic Visual Field Static Perimetry Measurements Storage"  // 296542
    "1.2.840.10008.5.1.4.1.1.81.1"  // 296603
    "OphthalmicThicknessMapStorage"  // 296631
    "Ophthalmic Thickness Map Storage"  // 296660
    "1.2.840.10008.5.1.4.1.1.82.1"  // 296692
    "CornealTopographyMapStorage"  // 296720
    "Corneal Topography Map Storage"  // 296747
    "1.2.840.10008.5.1.4.1.1.88.1"  // 296777
    "TextSRStorageTrial"  // 296805
    "Text SR Storage - Trial (Retired)"  // 296823
    "1.2.840.10008.5.1.4.1.1.88.11"  // 296856
    "BasicTextSRStorage"  // 296885
    "Basic Text SR Storage"  // 296903
    "1.2.840.10008.5.1.4.1.1.88.2"  // 296924
    "AudioSRStorageTrial"  // 296952
    "Audio SR Storage - Trial (Retired)"  // 296971
    "1.2.840.10008.5.1.4.1.1.88.22"  // 297005
    "EnhancedSRStorage"  // 297034
    "Enhanced SR Storage"  // 297051
    "1.2.840.10008.5.1.4.1.1.88.3"  // 297070
    "DetailSRStorageTrial"  // 297098
    "Detail SR Storage - Trial (Retired)"  // 297118
    "1.2.840.10008.5.1.4.1.1.88.33"  // 297153
    "ComprehensiveSRStorage"  // 297182
    "Comprehensive SR Storage"  // 297204
    "1.2.840.10008.5.1.4.1.1.88.34"  // 297228
    "Comprehensive3DSRStorage"  // 297257
    "Comprehensive 3D SR Storage"  // 297281
    "1.2.840.10008.5.1.4.1.1.88.35"  // 297308
    "ExtensibleSRStorage"  // 297337
    "Extensible SR Storage"  // 297356
    "1.2.840.10008.5.1.4.1.1.88.4"  // 297377
    "ComprehensiveSRStorageTrial"  // 297405
    "Comprehensive SR Storage - Trial (Retired)"  // 297432
    "1.2.840.10008.5.1.4.1.1.88.40"  // 297474
    "ProcedureLogStorage"  // 297503
    "Procedure Log Storage"  // 297522
    "1.2.840.10008.5.1.4.1.1.88.50"  // 297543
    "MammographyCADSRStorage"  // 297572
    "Mammography CAD SR Storage"  // 297595
    "1.2.840.10008.5.1.4.1.1.88.59"  // 297621
    "KeyObjectSelectionDocumentStorage"  // 297650
    "Key Object Selection Document Storage"  // 297683
    "1.2.840.10008.5.1.4.1.1.88.65"  // 297720
    "ChestCADSRStorage"  // 297749
    "Chest CAD SR Storage"  // 297766
    "1.2.840.10008.5.1.4.1.1.88.67"  // 297786
    "XRayRadiationDoseSRStorage"  // 297815
    "X-Ray Radiation Dose SR Storage"  // 297841
    "1.2.840.10008.5.1.4.1.1.88.68"  // 297872
    "RadiopharmaceuticalRadiationDoseSRStorage"  // 297901
    "Radiopharmaceutical Radiation Dose SR Storage"  // 297942
    "1.2.840.10008.5.1.4.1.1.88.69"  // 297987
    "ColonCADSRStorage"  // 298016
    "Colon CAD SR Storage"  // 298033
    "1.2.840.10008.5.1.4.1.1.88.70"  // 298053
    "ImplantationPlanSRStorage"  // 298082
    "Implantation Plan SR Storage"  // 298107
    "1.2.840.10008.5.1.4.1.1.88.71"  // 298135
    "AcquisitionContextSRStorage"  // 298164
    "Acquisition Context SR Storage"  // 298191
    "1.2.840.10008.5.1.4.1.1.88.72"  // 298221
    "SimplifiedAdultEchoSRStorage"  // 298250
    "Simplified Adult Echo SR Storage"  // 298278
    "1.2.840.10008.5.1.4.1.1.88.73"  // 298310
    "PatientRadiationDoseSRStorage"  // 298339
    "Patient Radiation Dose SR Storage"  // 298368
    "1.2.840.10008.5.1.4.1.1.88.74"  // 298401
    "PlannedImagingAgentAdministrationSRStorage"  // 298430
    "Planned Imaging Agent Administration SR Storage"  // 298472
    "1.2.840.10008.5.1.4.1.1.88.75"  // 298519
    "PerformedImagingAgentAdministrationSRStorage"  // 298548
    "Performed Imaging Agent Administration SR Storage"  // 298592
    "1.2.840.10008.5.1.4.1.1.88.76"  // 298641
    "EnhancedXRayRadiationDoseSRStorage"  // 298670
    "Enhanced X-Ray Radiation Dose SR Storage"  // 298704
    "1.2.840.10008.5.1.4.1.1.88.77"  // 298744
    "WaveformAnnotationSRStorage"  // 298773
    "Waveform Annotation SR Storage"  // 298800
    "1.2.840.10008.5.1.4.1.1.9"  // 298830
    "StandaloneCurveStorage"  // 298855
    "Standalone Curve Storage (Retired)"  // 298877
    "1.2.840.10008.5.1.4.1.1.9.1"  // 298911
    "WaveformStorageTrial"  // 298938
    "Waveform Storage - Trial (Retired)"  // 298958
    "1.2.840.10008.5.1.4.1.1.9.1.1"  // 298992
    "TwelveLeadECGWaveformStorage"  // 299021
    "12-lead ECG Waveform Storage"  // 299049
    "1.2.840.10008.5.1.4.1.1.9.1.2"  // 299077
    "GeneralECGWaveformStorage"  // 299106
    "General ECG Waveform Storage"  // 299131
    "1.2.840.10008.5.1.4.1.1.9.1.3"  // 299159
    "AmbulatoryECGWaveformStorage"  // 299188
    "Ambulatory ECG Waveform Storage"  // 299216
    "1.2.840.10008.5.1.4.1.1.9.1.4"  // 299247
    "General32BitECGWaveformStorage"  // 299276
    "General 32-bit ECG Waveform Storage"  // 299306
    "1.2.840.10008.5.1.4.1.1.9.100.1"  // 299341
    "WaveformPresentationStateStorage"  // 299372
    "Waveform Presentation State Storage"  // 299404
    "1.2.840.10008.5.1.4.1.1.9.100.2"  // 299439
    "WaveformAcquisitionPresentationStateStorage"  // 299470
    "Waveform Acquisition Presentation State Storage"  // 299513
    "1.2.840.10008.5.1.4.1.1.9.2.1"  // 299560
    "HemodynamicWaveformStorage"  // 299589
    "Hemodynamic Waveform Storage"  // 299615
    "1.2.840.10008.5.1.4.1.1.9.3.1"  // 299643
    "CardiacElectrophysiologyWaveformStorage"  // 299672
    "Cardiac Electrophysiology Waveform Storage"  // 299711
    "1.2.840.10008.5.1.4.1.1.9.4.1"  // 299753
    "BasicVoiceAudioWaveformStorage"  // 299782
    "Basic Voice Audio Waveform Storage"  // 299812
    "1.2.840.10008.5.1.4.1.1.9.4.2"  // 299846
    "GeneralAudioWaveformStorage"  // 299875
    "General Audio Waveform Storage"  // 299902
    "1.2.840.10008.5.1.4.1.1.9.5.1"  // 299932
    "ArterialPulseWaveformStorage"  // 299961
    "Arterial Pulse Waveform Storage"  // 299989
    "1.2.840.10008.5.1.4.1.1.9.6.1"  // 300020
    "RespiratoryWaveformStorage"  // 300049
    "Respiratory Waveform Storage"  // 300075
    "1.2.840.10008.5.1.4.1.1.9.6.2"  // 300103
    "MultichannelRespiratoryWaveformStorage"  // 300132
    "Multi-channel Respiratory Waveform Storage"  // 300170
    "1.2.840.10008.5.1.4.1.1.9.7.1"  // 300212
    "RoutineScalpElectroencephalogramWaveformStorage"  // 300241
    "Routine Scalp Electroencephalogram Waveform Storage"  // 300288
    "1.2.840.10008.5.1.4.1.1.9.7.2"  // 300339
    "ElectromyogramWaveformStorage"  // 300368
    "Electromyogram Waveform Storage"  // 300397
    "1.2.840.10008.5.1.4.1.1.9.7.3"  // 300428
    "ElectrooculogramWaveformStorage"  // 300457
    "Electrooculogram Waveform Storage"  // 300488
    "1.2.840.10008.5.1.4.1.1.9.7.4"  // 300521
    "SleepElectroencephalogramWaveformStorage"  // 300550
    "Sleep Electroencephalogram Waveform Storage"  // 300590
    "1.2.840.10008.5.1.4.1.1.9.8.1"  // 300633
    "BodyPositionWaveformStorage"  // 300662
    "Body Position Waveform Storage"  // 300689
    "1.2.840.10008.5.1.4.1.1.90.1"  // 300719
    "ContentAssessmentResultsStorage"  // 300747
    "Content Assessment Results Storage"  // 300778
    "1.2.840.10008.5.1.4.1.1.91.1"  // 300812
    "MicroscopyBulkSimpleAnnotationsStorage"  // 300840
    "Microscopy Bulk Simple Annotations Storage"  // 300878
    "1.2.840.10008.5.1.4.1.2.1.1"  // 300920
    "PatientRootQueryRetrieveInformationModelFind"  // 300947
    "Patient Root Query/Retrieve Information Model - FIND"  // 300991
    "1.2.840.10008.5.1.4.1.2.1.2"  // 301043
    "PatientRootQueryRetrieveInformationModelMove"  // 301070
    "Patient Root Query/Retrieve Information Model - MOVE"  // 301114
    "1.2.840.10008.5.1.4.1.2.1.3"  // 301166
    "PatientRootQueryRetrieveInformationModelGet"  // 301193
    "Patient Root Query/Retrieve Information Model - GET"  // 301236
    "1.2.840.10008.5.1.4.1.2.2.1"  // 301287
    "StudyRootQueryRetrieveInformationModelFind"  // 301314
    "Study Root Query/Retrieve Information Model - FIND"  // 301356
    "1.2.840.10008.5.1.4.1.2.2.2"  // 301406
    "StudyRootQueryRetrieveInformationModelMove"  // 301433
    "Study Root Query/Retrieve Information Model - MOVE"  // 301475
    "1.2.840.10008.5.1.4.1.2.2.3"  // 301525
    "StudyRootQueryRetrieveInformationModelGet"  // 301552
    "Study Root Query/Retrieve Information Model - GET"  // 301593
    "1.2.840.10008.5.1.4.1.2.3.1"  // 301642
    "PatientStudyOnlyQueryRetrieveInformationModelFind"  // 301669
    "Patient/Study Only Query/Retrieve Information Model - FIND (Retired)"  // 301718
    "1.2.840.10008.5.1.4.1.2.3.2"  // 301786
    "PatientStudyOnlyQueryRetrieveInformationModelMove"  // 301813
    "Patient/Study Only Query/Retrieve Information Model - MOVE (Retired)"  // 301862
    "1.2.840.10008.5.1.4.1.2.3.3"  // 301930
    "PatientStudyOnlyQueryRetrieveInformationModelGet"  // 301957
    "Patient/Study Only Query/Retrieve Information Model - GET (Retired)"  // 302005
    "1.2.840.10008.5.1.4.1.2.4.2"  // 302072
    "CompositeInstanceRootRetrieveMove"  // 302099
    "Composite Instance Root Retrieve - MOVE"  // 302132
    "1.2.840.10008.5.1.4.1.2.4.3"  // 302171
    "CompositeInstanceRootRetrieveGet"  // 302198
    "Composite Instance Root Retrieve - GET"  // 302230
    "1.2.840.10008.5.1.4.1.2.5.3"  // 302268
    "CompositeInstanceRetrieveWithoutBulkDataGet"  // 302295
    "Composite Instance Retrieve Without Bulk Data - GET"  // 302338
    "1.2.840.10008.5.1.4.20.1"  // 302389
    "DefinedProcedureProtocolInformationModelFind"  // 302413
    "Defined Procedure Protocol Information Model - FIND"  // 302457
    "1.2.840.10008.5.1.4.20.2"  // 302508
    "DefinedProcedureProtocolInformationModelMove"  // 302532
    "Defined Procedure Protocol Information Model - MOVE"  // 302576
    "1.2.840.10008.5.1.4.20.3"  // 302627
    "DefinedProcedureProtocolInformationModelGet"  // 302651
    "Defined Procedure Protocol Information Model - GET"  // 302694
    "1.2.840.10008.5.1.4.31"  // 302744
    "ModalityWorklistInformationModelFind"  // 302766
    "Modality Worklist Information Model - FIND"  // 302802
    "1.2.840.10008.5.1.4.32"  // 302844
    "GeneralPurposeWorklistManagementMeta"  // 302866
    "General Purpose Worklist Management Meta SOP Class (Retired)"  // 302902
    "1.2.840.10008.5.1.4.32.1"  // 302962
    "GeneralPurposeWorklistInformationModelFind"  // 302986
    "General Purpose Worklist Information Model - FIND (Retired)"  // 303028
    "1.2.840.10008.5.1.4.32.2"  // 303087
    "GeneralPurposeScheduledProcedureStep"  // 303111
    "General Purpose Scheduled Procedure Step SOP Class (Retired)"  // 303147
    "1.2.840.10008.5.1.4.32.3"  // 303207
    "GeneralPurposePerformedProcedureStep"  // 303231
    "General Purpose Performed Procedure Step SOP Class (Retired)"  // 303267
    "1.2.840.10008.5.1.4.33"  // 303327
    "InstanceAvailabilityNotification"  // 303349
    "Instance Availability Notification SOP Class"  // 303381
    "1.2.840.10008.5.1.4.34.1"  // 303425
    "RTBeamsDeliveryInstructionStorageTrial"  // 303449
    "RT Beams Delivery Instruction Storage - Trial (Retired)"  // 303487
    "1.2.840.10008.5.1.4.34.10"  // 303542
    "RTBrachyApplicationSetupDeliveryInstructionStorage"  // 303567
    "RT Brachy Application Setup Delivery Instruction Storage"  // 303617
    "1.2.840.10008.5.1.4.34.2"  // 303673
    "RTConventionalMachineVerificationTrial"  // 303697
    "RT Conventional Machine Verification - Trial (Retired)"  // 303735
    "1.2.840.10008.5.1.4.34.3"  // 303789
    "RTIonMachineVerificationTrial"  // 303813
    "RT Ion Machine Verification - Trial (Retired)"  // 303842
    "1.2.840.10008.5.1.4.34.4"  // 303887
    "UnifiedWorklistAndProcedureStepTrial"  // 303911
    "Unified Worklist and Procedure Step Service Class - Trial (Retired)"  // 303947
    "1.2.840.10008.5.1.4.34.4.1"  // 304014
    "UnifiedProcedureStepPushTrial"  // 304040
    "Unified Procedure Step - Push SOP Class - Trial (Retired)"  // 304069
    "1.2.840.10008.5.1.4.34.4.2"  // 304126
    "UnifiedProcedureStepWatchTrial"  // 304152
    "Unified Procedure Step - Watch SOP Class - Trial (Retired)"  // 304182
    "1.2.840.10008.5.1.4.34.4.3"  // 304240
    "UnifiedProcedureStepPullTrial"  // 304266
    "Unified Procedure Step - Pull SOP Class - Trial (Retired)"  // 304295
    "1.2.840.10008.5.1.4.34.4.4"  // 304352
    "UnifiedProcedureStepEventTrial"  // 304378
    "Unified Procedure Step - Event SOP Class - Trial (Retired)"  // 304408
    "1.2.840.10008.5.1.4.34.5"  // 304466
    "UPSGlobalSubscriptionInstance"  // 304490
    "UPS Global Subscription SOP Instance"  // 304519
    "1.2.840.10008.5.1.4.34.5.1"  // 304555
    "UPSFilteredGlobalSubscriptionInstance"  // 304581
    "UPS Filtered Global Subscription SOP Instance"  // 304618
    "1.2.840.10008.5.1.4.34.6"  // 304663
    "UnifiedWorklistAndProcedureStep"  // 304687
    "Unified Worklist and Procedure Step Service Class"  // 304718
    "1.2.840.10008.5.1.4.34.6.1"  // 304767
    "UnifiedProcedureStepPush"  // 304793
    "Unified Procedure Step - Push SOP Class"  // 304817
    "1.2.840.10008.5.1.4.34.6.2"  // 304856
    "UnifiedProcedureStepWatch"  // 304882
    "Unified Procedure Step - Watch SOP Class"  // 304907
    "1.2.840.10008.5.1.4.34.6.3"  // 304947
    "UnifiedProcedureStepPull"  // 304973
    "Unified Procedure Step - Pull SOP Class"  // 304997
    "1.2.840.10008.5.1.4.34.6.4"  // 305036
    "UnifiedProcedureStepEvent"  // 305062
    "Unified Procedure Step - Event SOP Class"  // 305087
    "1.2.840.10008.5.1.4.34.6.5"  // 305127
    "UnifiedProcedureStepQuery"  // 305153
    "Unified Procedure Step - Query SOP Class"  // 305178
    "1.2.840.10008.5.1.4.34.7"  // 305218
    "RTBeamsDeliveryInstructionStorage"  // 305242
    "RT Beams Delivery Instruction Storage"  // 305275
    "1.2.840.10008.5.1.4.34.8"  // 305312
    "RTConventionalMachineVerification"  // 305336
    "RT Conventional Machine Verification"  // 305369
    "1.2.840.10008.5.1.4.34.9"  // 305405
    "RTIonMachineVerification"  // 305429
    "RT Ion Machine Verification"  // 305453
    "1.2.840.10008.5.1.4.37.1"  // 305480
    "GeneralRelevantPatientInformationQuery"  // 305504
    "General Relevant Patient Information Query"  // 305542
    "1.2.840.10008.5.1.4.37.2"  // 305584
    "BreastImagingRelevantPatientInformationQuery"  // 305608
    "Breast Imaging Relevant Patient Information Query"  // 305652
    "1.2.840.10008.5.1.4.37.3"  // 305701
    "CardiacRelevantPatientInformationQuery"  // 305725
    "Cardiac Relevant Patient Information Query"  // 305763
    "1.2.840.10008.5.1.4.38.1"  // 305805
    "HangingProtocolStorage"  // 305829
    "Hanging Protocol Storage"  // 305851
    "1.2.840.10008.5.1.4.38.2"  // 305875
    "HangingProtocolInformationModelFind"  // 305899
    "Hanging Protocol Information Model - FIND"  // 305934
    "1.2.840.10008.5.1.4.38.3"  // 305975
    "HangingProtocolInformationModelMove"  // 305999
    "Hanging Protocol Information Model - MOVE"  // 306034
    "1.2.840.10008.5.1.4.38.4"  // 306075
    "HangingProtocolInformationModelGet"  // 306099
    "Hanging Protocol Information Model - GET"  // 306133
    "1.2.840.10008.5.1.4.39.1"  // 306173
    "ColorPaletteStorage"  // 306197
    "Color Palette Storage"  // 306216
    "1.2.840.10008.5.1.4.39.2"  // 306237
    "ColorPaletteQueryRetrieveInformationModelFind"  // 306261
    "Color Palette Query/Retrieve Information Model - FIND"  // 306306
    "1.2.840.10008.5.1.4.39.3"  // 306359
    "ColorPaletteQueryRetrieveInformationModelMove"  // 306383
    "Color Palette Query/Retrieve Information Model - MOVE"  // 306428
    "1.2.840.10008.5.1.4.39.4"  // 306481
    "ColorPaletteQueryRetrieveInformationModelGet"  // 306505
    "Color Palette Query/Retrieve Information Model - GET"  // 306549
    "1.2.840.10008.5.1.4.41"  // 306601
    "ProductCharacteristicsQuery"  // 306623
    "Product Characteristics Query SOP Class"  // 306650
    "1.2.840.10008.5.1.4.42"  // 306689
    "SubstanceApprovalQuery"  // 306711
    "Substance Approval Query SOP Class"  // 306733
    "1.2.840.10008.5.1.4.43.1"  // 306767
    "GenericImplantTemplateStorage"  // 306791
    "Generic Implant Template Storage"  // 306820
    "1.2.840.10008.5.1.4.43.2"  // 306852
    "GenericImplantTemplateInformationModelFind"  // 306876
    "Generic Implant Template Information Model - FIND"  // 306918
    "1.2.840.10008.5.1.4.43.3"  // 306967
    "GenericImplantTemplateInformationModelMove"  // 306991
    "Generic Implant Template Information Model - MOVE"  // 307033
    "1.2.840.10008.5.1.4.43.4"  // 307082
    "GenericImplantTemplateInformationModelGet"  // 307106
    "Generic Implant Template Information Model - GET"  // 307147
    "1.2.840.10008.5.1.4.44.1"  // 307195
    "ImplantAssemblyTemplateStorage"  // 307219
    "Implant Assembly Template Storage"  // 307249
    "1.2.840.10008.5.1.4.44.2"  // 307282
    "ImplantAssemblyTemplateInformationModelFind"  // 307306
    "Implant Assembly Template Information Model - FIND"  // 307349
    "1.2.840.10008.5.1.4.44.3"  // 307399
    "ImplantAssemblyTemplateInformationModelMove"  // 307423
    "Implant Assembly Template Information Model - MOVE"  // 307466
    "1.2.840.10008.5.1.4.44.4"  // 307516
    "ImplantAssemblyTemplateInformationModelGet"  // 307540
    "Implant Assembly Template Information Model - GET"  // 307582
    "1.2.840.10008.5.1.4.45.1"  // 307631
    "ImplantTemplateGroupStorage"  // 307655
    "Implant Template Group Storage"  // 307682
    "1.2.840.10008.5.1.4.45.2"  // 307712
    "ImplantTemplateGroupInformationModelFind"  // 307736
    "Implant Template Group Information Model - FIND"  // 307776
    "1.2.840.10008.5.1.4.45.3"  // 307823
    "ImplantTemplateGroupInformationModelMove"  // 307847
    "Implant Template Group Information Model - MOVE"  // 307887
    "1.2.840.10008.5.1.4.45.4"  // 307934
    "ImplantTemplateGroupInformationModelGet"  // 307958
    "Implant Template Group Information Model - GET"  // 307997
    "1.2.840.10008.6.1.1"  // 308043
    "CID2"  // 308062
    "Anatomic Modifier with identifier CID 2"  // 308066
    "1.2.840.10008.6.1.10"  // 308105
    "CID12"  // 308125
    "Imaging Contrast Agent with identifier CID 12"  // 308130
    "1.2.840.10008.6.1.100"  // 308175
    "CID3453"  // 308196
    "Cardiac Volume Method with identifier CID 3453"  // 308203
    "1.2.840.10008.6.1.1000"  // 308249
    "CID7467"  // 308271
    "Gray Level Co-occurrence Matrix Measurement with identifier CID 7467"  // 308278
    "1.2.840.10008.6.1.1001"  // 308346
    "CID7468"  // 308368
    "Texture Measurement with identifier CID 7468"  // 308375
    "1.2.840.10008.6.1.1002"  // 308419
    "CID6146"  // 308441
    "Time Point Type with identifier CID 6146"  // 308448
    "1.2.840.10008.6.1.1003"  // 308488
    "CID7469"  // 308510
    "Generic Intensity and Size Measurement with identifier CID 7469"  // 308517
    "1.2.840.10008.6.1.1004"  // 308580
    "CID6147"  // 308602
    "Response Criteria with identifier CID 6147"  // 308609
    "1.2.840.10008.6.1.1005"  // 308651
    "CID12020"  // 308673
    "Fetal Biometry Anatomic Site with identifier CID 12020"  // 308681
    "1.2.840.10008.6.1.1006"  // 308735
    "CID12021"  // 308757
    "Fetal Long Bone Anatomic Site with identifier CID 12021"  // 308765
    "1.2.840.10008.6.1.1007"  // 308820
    "CID12022"  // 308842
    "Fetal Cranium Anatomic Site with identifier CID 12022"  // 308850
    "1.2.840.10008.6.1.1008"  // 308903
    "CID12023"  // 308925
    "Pelvis and Uterus Anatomic Site with identifier CID 12023"  // 308933
    "1.2.840.10008.6.1.1009"  // 308990
    "CID7222"  // 309012
    "Parametric Map Derivation Image Purpose of Reference with identifier CID 7222"  // 309019
    "1.2.840.10008.6.1.101"  // 309096
    "CID3455"  // 309117
    "Index Method with identifier CID 3455"  // 309124
    "1.2.840.10008.6.1.1010"  // 309161
    "CID9000"  // 309183
    "Physical Quantity Descriptor with identifier CID 9000"  // 309190
    "1.2.840.10008.6.1.1011"  // 309243
    "CID7600"  // 309265
    "Lymph Node Anatomic Site with identifier CID 7600"  // 309272
    "1.2.840.10008.6.1.1012"  // 309321
    "CID7601"  // 309343
    "Head and Neck Cancer Anatomic Site with identifier CID 7601"  // 309350
    "1.2.840.10008.6.1.1013"  // 309409
    "CID7701"  // 309431
    "Fiber Tract In Brainstem with identifier CID 7701"  // 309438
    "1.2.840.10008.6.1.1014"  // 309487
    "CID7702"  // 309509
    "Projection and Thalamic Fiber with identifier CID 7702"  // 309516
    "1.2.840.10008.6.1.1015"  // 309570
    "CID7703"  // 309592
    "Association Fiber with identifier CID 7703"  // 309599
    "1.2.840.10008.6.1.1016"  // 309641
    "CID7704"  // 309663
    "Limbic System Tract with identifier CID 7704"  // 309670
    "1.2.840.10008.6.1.1017"  // 309714
    "CID7705"  // 309736
    "Commissural Fiber with identifier CID 7705"  // 309743
    "1.2.840.10008.6.1.1018"  // 309785
    "CID7706"  // 309807
    "Cranial Nerve with identifier CID 7706"  // 309814
    "1.2.840.10008.6.1.1019"  // 309852
    "CID7707"  // 309874
    "Spinal Cord Fiber with identifier CID 7707"  // 309881
    "1.2.840.10008.6.1.102"  // 309923
    "CID3456"  // 309944
    "Sub-segment Method with identifier CID 3456"  // 309951
    "1.2.840.10008.6.1.1020"  // 309994
    "CID7710"  // 310016
    "Tractography Anatomic Site with identifier CID 7710"  // 310023
    "1.2.840.10008.6.1.1021"  // 310074
    "CID4025"  // 310096
    "Primary Anatomic Structure for Intra-oral Radiography (Supernumerary Dentition - Designation of Teeth) with identifier CID 4025"  // 310103
    "1.2.840.10008.6.1.1022"  // 310230
    "CID4026"  // 310252
    "Primary Anatomic Structure for Intra-oral and Craniofacial Radiography - Teeth with identifier CID 4026"  // 310259
    "1.2.840.10008.6.1.1023"  // 310362
    "CID9401"  // 310384
    "IEC61217 Device Position Parameter with identifier CID 9401"  // 310391
    "1.2.840.10008.6.1.1024"  // 310450
    "CID9402"  // 310472
    "IEC61217 Gantry Position Parameter with identifier CID 9402"  // 310479
    "1.2.840.10008.6.1.1025"  // 310538
    "CID9403"  // 310560
    "IEC61217 Patient Support Position Parameter with identifier CID 9403"  // 310567
    "1.2.840.10008.6.1.1026"  // 310635
    "CID7035"  // 310657
    "Actionable Finding Classification with identifier CID 7035"  // 310664
    "1.2.840.10008.6.1.1027"  // 310722
    "CID7036"  // 310744
    "Image Quality Assessment with identifier CID 7036"  // 310751
    "1.2.840.10008.6.1.1028"  // 310800
    "CID10050"  // 310822
    "Summary Radiation Exposure Quantity with identifier CID 10050"  // 310830
    "1.2.840.10008.6.1.1029"  // 310891
    "CID4245"  // 310913
    "Wide Field Ophthalmic Photography Transformation Method with identifier CID 4245"  // 310920
    "1.2.840.10008.6.1.103"  // 311000
    "CID3458"  // 311021
    "Contour Realignment with identifier CID 3458"  // 311028
    "1.2.840.10008.6.1.1030"  // 311072
    "CID84"  // 311094
    "PET Unit with identifier CID 84"  // 311099
    "1.2.840.10008.6.1.1031"  // 311130
    "CID7300"  // 311152
    "Implant Material with identifier CID 7300"  // 311159
    "1.2.840.10008.6.1.1032"  // 311200
    "CID7301"  // 311222
    "Intervention Type with identifier CID 7301"  // 311229
    "1.2.840.10008.6.1.1033"  // 311271
    "CID7302"  // 311293
    "Implant Template View Orientation with identifier CID 7302"  // 311300
    "1.2.840.10008.6.1.1034"  // 311358
    "CID7303"  // 311380
    "Implant Template Modified View Orientation with identifier CID 7303"  // 311387
    "1.2.840.10008.6.1.1035"  // 311454
    "CID7304"  // 311476
    "Implant Target Anatomy with identifier CID 7304"  // 311483
    "1.2.840.10008.6.1.1036"  // 311530
    "CID7305"  // 311552
    "Implant Planning Landmark with identifier CID 7305"  // 311559
    "1.2.840.10008.6.1.1037"  // 311609
    "CID7306"  // 311631
    "Human Hip Implant Planning Landmark with identifier CID 7306"  // 311638
    "1.2.840.10008.6.1.1038"  // 311698
    "CID7307"  // 311720
    "Implant Component Type with identifier CID 7307"  // 311727
    "1.2.840.10008.6.1.1039"  // 311774
    "CID7308"  // 311796
    "Human Hip Implant Component Type with identifier CID 7308"  // 311803
    "1.2.840.10008.6.1.104"  // 311860
    "CID3460"  // 311881
    "Circumferential Extent with identifier CID 3460"  // 311888
    "1.2.840.10008.6.1.1040"  // 311935
    "CID7309"  // 311957
    "Human Trauma Implant Component Type with identifier CID 7309"  // 311964
    "1.2.840.10008.6.1.1041"  // 312024
    "CID7310"  // 312046
    "Implant Fixation Method with identifier CID 7310"  // 312053
    "1.2.840.10008.6.1.1042"  // 312101
    "CID7445"  // 312123
    "Device Participating Role with identifier CID 7445"  // 312130
    "1.2.840.10008.6.1.1043"  // 312180
    "CID8101"  // 312202
    "Container Type with identifier CID 8101"  // 312209
    "1.2.840.10008.6.1.1044"  // 312248
    "CID8102"  // 312270
    "Container Component Type with identifier CID 8102"  // 312277
    "1.2.840.10008.6.1.1045"  // 312326
    "CID8103"  // 312348
    "Anatomic Pathology Specimen Type with identifier CID 8103"  // 312355
    "1.2.840.10008.6.1.1046"  // 312412
    "CID8104"  // 312434
    "Breast Tissue Specimen Type with identifier CID 8104"  // 312441
    "1.2.840.10008.6.1.1047"  // 312493
    "CID8109"  // 312515
    "Specimen Collection Procedure with identifier CID 8109"  // 312522
    "1.2.840.10008.6.1.1048"  // 312576
    "CID8110"  // 312598
    "Specimen Sampling Procedure with identifier CID 8110"  // 312605
    "1.2.840.10008.6.1.1049"  // 312657
    "CID8111"  // 312679
    "Specimen Preparation Procedure with identifier CID 8111"  // 312686
    "1.2.840.10008.6.1.105"  // 312741
    "CID3461"  // 312762
    "Regional Extent with identifier CID 3461"  // 312769
    "1.2.840.10008.6.1.1050"  // 312809
    "CID8112"  // 312831
    "Specimen Stain with identifier CID 8112"  // 312838
    "1.2.840.10008.6.1.1051"  // 312877
    "CID8113"  // 312899
    "Specimen Preparation Step with identifier CID 8113"  // 312906
    "1.2.840.10008.6.1.1052"  // 312956
    "CID8114"  // 312978
    "Specimen Fixative with identifier CID 8114"  // 312985
    "1.2.840.10008.6.1.1053"  // 313027
    "CID8115"  // 313049
    "Specimen Embedding Media with identifier CID 8115"  // 313056
    "1.2.840.10008.6.1.1054"  // 313105
    "CID10020"  // 313127
    "Source of Projection X-Ray Dose Information with identifier CID 10020"  // 313135
    "1.2.840.10008.6.1.1055"  // 313204
    "CID10021"  // 313226
    "Source of CT Dose Information with identifier CID 10021"  // 313234
    "1.2.840.10008.6.1.1056"  // 313289
    "CID10025"  // 313311
    "Radiation Dose Reference Point with identifier CID 10025"  // 313319
    "1.2.840.10008.6.1.1057"  // 313375
    "CID501"  // 313397
    "Volumetric View Description with identifier CID 501"  // 313403
    "1.2.840.10008.6.1.1058"  // 313454
    "CID502"  // 313476
    "Volumetric View Modifier with identifier CID 502"  // 313482
    "1.2.840.10008.6.1.1059"  // 313530
    "CID7260"  // 313552
    "Diffusion Acquisition Value Type with identifier CID 7260"  // 313559
    "1.2.840.10008.6.1.106"  // 313616
    "CID3462"  // 313637
    "Chamber Identification with identifier CID 3462"  // 313644
    "1.2.840.10008.6.1.1060"  // 313691
    "CID7261"  // 313713
    "Diffusion Model Value Type with identifier CID 7261"  // 313720
    "1.2.840.10008.6.1.1061"  // 313771
    "CID7262"  // 313793
    "Diffusion Tractography Algorithm Family with identifier CID 7262"  // 313800
    "1.2.840.10008.6.1.1062"  // 313864
    "CID7263"  // 313886
    "Diffusion Tractography Measurement Type with identifier CID 7263"  // 313893
    "1.2.840.10008.6.1.1063"  // 313957
    "CID7490"  // 313979
    "Research Animal Source Registry with identifier CID 7490"  // 313986
    "1.2.840.10008.6.1.1064"  // 314042
    "CID231"  // 314064
    "Yes-No Only with identifier CID 231"  // 314070
    "1.2.840.10008.6.1.1065"  // 314105
    "CID601"  // 314127
    "Biosafety Level with identifier CID 601"  // 314133
    "1.2.840.10008.6.1.1066"  // 314172
    "CID602"  // 314194
    "Biosafety Control Reason with identifier CID 602"  // 314200
    "1.2.840.10008.6.1.1067"  // 314248
    "CID7457"  // 314270
    "Sex - Male Female or Both with identifier CID 7457"  // 314277
    "1.2.840.10008.6.1.1068"  // 314327
    "CID603"  // 314349
    "Animal Room Type with identifier CID 603"  // 314355
    "1.2.840.10008.6.1.1069"  // 314395
    "CID604"  // 314417
    "Device Reuse with identifier CID 604"  // 314423
    "1.2.840.10008.6.1.107"  // 314459
    "CID3465"  // 314480
    "QA Reference Method with identifier CID 3465"  // 314487
    "1.2.840.10008.6.1.1070"  // 314531
    "CID605"  // 314553
    "Animal Bedding Material with identifier CID 605"  // 314559
    "1.2.840.10008.6.1.1071"  // 314606
    "CID606"  // 314628
    "Animal Shelter Type with identifier CID 606"  // 314634
    "1.2.840.10008.6.1.1072"  // 314677
    "CID607"  // 314699
    "Animal Feed Type with identifier CID 607"  // 314705
    "1.2.840.10008.6.1.1073"  // 314745
    "CID608"  // 314767
    "Animal Feed Source with identifier CID 608"  // 314773
    "1.2.840.10008.6.1.1074"  // 314815
    "CID609"  // 314837
    "Animal Feeding Method with identifier CID 609"  // 314843
    "1.2.840.10008.6.1.1075"  // 314888
    "CID610"  // 314910
    "Water Type with identifier CID 610"  // 314916
    "1.2.840.10008.6.1.1076"  // 314950
    "CID611"  // 314972
    "Anesthesia Category Code Type for Small Animal Anesthesia with identifier CID 611"  // 314978
    "1.2.840.10008.6.1.1077"  // 315059
    "CID612"  // 315081
    "Anesthesia Category Code Type from Anesthesia Quality Initiative with identifier CID 612"  // 315087
    "1.2.840.10008.6.1.1078"  // 315175
    "CID613"  // 315197
    "Anesthesia Induction Code Type for Small Animal Anesthesia with identifier CID 613"  // 315203
    "1.2.840.10008.6.1.1079"  // 315285
    "CID614"  // 315307
    "Anesthesia Induction Code Type from Anesthesia Quality Initiative with identifier CID 614"  // 315313
    "1.2.840.10008.6.1.108"  // 315402
    "CID3466"  // 315423
    "Plane Identification with identifier CID 3466"  // 315430
    "1.2.840.10008.6.1.1080"  // 315475
    "CID615"  // 315497
    "Anesthesia Maintenance Code Type for Small Animal Anesthesia with identifier CID 615"  // 315503
    "1.2.840.10008.6.1.1081"  // 315587
    "CID616"  // 315609
    "Anesthesia Maintenance Code Type from Anesthesia Quality Initiative with identifier CID 616"  // 315615
    "1.2.840.10008.6.1.1082"  // 315706
    "CID617"  // 315728
    "Airway Management Method Code Type for Small Animal Anesthesia with identifier CID 617"  // 315734
    "1.2.840.10008.6.1.1083"  // 315820
    "CID618"  // 315842
    "Airway Management Method Code Type from Anesthesia Quality Initiative with identifier CID 618"  // 315848
    "1.2.840.10008.6.1.1084"  // 315941
    "CID619"  // 315963
    "Airway Management Sub-Method Code Type for Small Animal Anesthesia with identifier CID 619"  // 315969
    "1.2.840.10008.6.1.1085"  // 316059
    "CID620"  // 316081
    "Airway Management Sub-Method Code Type from Anesthesia Quality Initiative with identifier CID 620"  // 316087
    "1.2.840.10008.6.1.1086"  // 316184
    "CID621"  // 316206
    "Medication Type for Small Animal Anesthesia with identifier CID 621"  // 316212
    "1.2.840.10008.6.1.1087"  // 316279
    "CID622"  // 316301
    "Medication Type Code Type from Anesthesia Quality Initiative with identifier CID 622"  // 316307
    "1.2.840.10008.6.1.1088"  // 316391
    "CID623"  // 316413
    "Medication for Small Animal Anesthesia with identifier CID 623"  // 316419
    "1.2.840.10008.6.1.1089"  // 316481
    "CID624"  // 316503
    "Inhalational Anesthesia Agent for Small Animal Anesthesia with identifier CID 624"  // 316509
    "1.2.840.10008.6.1.109"  // 316590
    "CID3467"  // 316611
    "Ejection Fraction with identifier CID 3467"  // 316618
    "1.2.840.10008.6.1.1090"  // 316660
    "CID625"  // 316682
    "Injectable Anesthesia Agent for Small Animal Anesthesia with identifier CID 625"  // 316688
    "1.2.840.10008.6.1.1091"  // 316767
    "CID626"  // 316789
    "Premedication Agent for Small Animal Anesthesia with identifier CID 626"  // 316795
    "1.2.840.10008.6.1.1092"  // 316866
    "CID627"  // 316888
    "Neuromuscular Blocking Agent for Small Animal Anesthesia with identifier CID 627"  // 316894
    "1.2.840.10008.6.1.1093"  // 316974
    "CID628"  // 316996
    "Ancillary Medications for Small Animal Anesthesia with identifier CID 628"  // 317002
    "1.2.840.10008.6.1.1094"  // 317075
    "CID629"  // 317097
    "Carrier Gases for Small Animal Anesthesia with identifier CID 629"  // 317103
    "1.2.840.10008.6.1.1095"  // 317168
    "CID630"  // 317190
    "Local Anesthetics for Small Animal Anesthesia with identifier CID 630"  // 317196
    "1.2.840.10008.6.1.1096"  // 317265
    "CID631"  // 317287
    "Procedure Phase Requiring Anesthesia with identifier CID 631"  // 317293
    "1.2.840.10008.6.1.1097"  // 317353
    "CID632"  // 317375
    "Surgical Procedure Phase Requiring Anesthesia with identifier CID 632"  // 317381
    "1.2.840.10008.6.1.1098"  // 317450
    "CID633"  // 317472
    "Phase of Imaging Procedure Requiring Anesthesia (Retired) with identifier CID 633 (Retired)"  // 317478
    "1.2.840.10008.6.1.1099"  // 317569
    "CID634"  // 317591
    "Animal Handling Phase with identifier CID 634"  // 317597
    "1.2.840.10008.6.1.11"  // 317642
    "CID13"  // 317662
    "Imaging Contrast Agent Ingredient with identifier CID 13"  // 317667
    "1.2.840.10008.6.1.110"  // 317723
    "CID3468"  // 317744
    "ED Volume with identifier CID 3468"  // 317751
    "1.2.840.10008.6.1.1100"  // 317785
    "CID635"  // 317807
    "Heating Method with identifier CID 635"  // 317813
    "1.2.840.10008.6.1.1101"  // 317851
    "CID636"  // 317873
    "Temperature Sensor Device Component Type for Small Animal Procedure with identifier CID 636"  // 317879
    "1.2.840.10008.6.1.1102"  // 317970
    "CID637"  // 317992
    "Exogenous Substance Type with identifier CID 637"  // 317998
    "1.2.840.10008.6.1.1103"  // 318046
    "CID638"  // 318068
    "Exogenous Substance with identifier CID 638"  // 318074
    "1.2.840.10008.6.1.1104"  // 318117
    "CID639"  // 318139
    "Tumor Graft Histologic Type with identifier CID 639"  // 318145
    "1.2.840.10008.6.1.1105"  // 318196
    "CID640"  // 318218
    "Fibril with identifier CID 640"  // 318224
    "1.2.840.10008.6.1.1106"  // 318254
    "CID641"  // 318276
    "Virus with identifier CID 641"  // 318282
    "1.2.840.10008.6.1.1107"  // 318311
    "CID642"  // 318333
    "Cytokine with identifier CID 642"  // 318339
    "1.2.840.10008.6.1.1108"  // 318371
    "CID643"  // 318393
    "Toxin with identifier CID 643"  // 318399
    "1.2.840.10008.6.1.1109"  // 318428
    "CID644"  // 318450
    "Exogenous Substance Administration Site with identifier CID 644"  // 318456
    "1.2.840.10008.6.1.111"  // 318519
    "CID3469"  // 318540
    "ES Volume with identifier CID 3469"  // 318547
    "1.2.840.10008.6.1.1110"  // 318581
    "CID645"  // 318603
    "Exogenous Substance Origin Tissue with identifier CID 645"  // 318609
    "1.2.840.10008.6.1.1111"  // 318666
    "CID646"  // 318688
    "Preclinical Small Animal Imaging Procedure with identifier CID 646"  // 318694
    "1.2.840.10008.6.1.1112"  // 318760
    "CID647"  // 318782
    "Position Reference Indicator for Frame of Reference with identifier CID 647"  // 318788
    "1.2.840.10008.6.1.1113"  // 318863
    "CID241"  // 318885
    "Present-Absent Only with identifier CID 241"  // 318891
    "1.2.840.10008.6.1.1114"  // 318934
    "CID10024"  // 318956
    "Water Equivalent Diameter Method with identifier CID 10024"  // 318964
    "1.2.840.10008.6.1.1115"  // 319022
    "CID7022"  // 319044
    "Radiotherapy Purpose of Reference with identifier CID 7022"  // 319051
    "1.2.840.10008.6.1.1116"  // 319109
    "CID701"  // 319131
    "Content Assessment Type with identifier CID 701"  // 319137
    "1.2.840.10008.6.1.1117"  // 319184
    "CID702"  // 319206
    "RT Content Assessment Type with identifier CID 702"  // 319212
    "1.2.840.10008.6.1.1118"  // 319262
    "CID703"  // 319284
    "Assessment Basis with identifier CID 703"  // 319290
    "1.2.840.10008.6.1.1119"  // 319330
    "CID7449"  // 319352
    "Reader Specialty with identifier CID 7449"  // 319359
    "1.2.840.10008.6.1.112"  // 319400
    "CID3470"  // 319421
    "Vessel Lumen Cross-sectional Area Calculation Method with identifier CID 3470"  // 319428
    "1.2.840.10008.6.1.1120"  // 319505
    "CID9233"  // 319527
    "Requested Report Type with identifier CID 9233"  // 319534
    "1.2.840.10008.6.1.1121"  // 319580
    "CID1000"  // 319602
    "CT Transverse Plane Reference Basis with identifier CID 1000"  // 319609
    "1.2.840.10008.6.1.1122"  // 319669
    "CID1001"  // 319691
    "Anatomical Reference Basis with identifier CID 1001"  // 319698
    "1.2.840.10008.6.1.1123"  // 319749
    "CID1002"  // 319771
    "Anatomical Reference Basis - Head with identifier CID 1002"  // 319778
    "1.2.840.10008.6.1.1124"  // 319836
    "CID1003"  // 319858
    "Anatomical Reference Basis - Spine with identifier CID 1003"  // 319865
    "1.2.840.10008.6.1.1125"  // 319924
    "CID1004"  // 319946
    "Anatomical Reference Basis - Chest with identifier CID 1004"  // 319953
    "1.2.840.10008.6.1.1126"  // 320012
    "CID1005"  // 320034
    "Anatomical Reference Basis - Abdomen/Pelvis with identifier CID 1005"  // 320041
    "1.2.840.10008.6.1.1127"  // 320109
    "CID1006"  // 320131
    "Anatomical Reference Basis - Extremity with identifier CID 1006"  // 320138
    "1.2.840.10008.6.1.1128"  // 320201
    "CID1010"  // 320223
    "Reference Geometry - Plane with identifier CID 1010"  // 320230
    "1.2.840.10008.6.1.1129"  // 320281
    "CID1011"  // 320303
    "Reference Geometry - Point with identifier CID 1011"  // 320310
    "1.2.840.10008.6.1.113"  // 320361
    "CID3471"  // 320382
    "Estimated Volume with identifier CID 3471"  // 320389
    "1.2.840.10008.6.1.1130"  // 320430
    "CID1015"  // 320452
    "Patient Alignment Method with identifier CID 1015"  // 320459
    "1.2.840.10008.6.1.1131"  // 320508
    "CID1200"  // 320530
    "Contraindications For CT Imaging with identifier CID 1200"  // 320537
    "1.2.840.10008.6.1.1132"  // 320594
    "CID7110"  // 320616
    "Fiducial Category with identifier CID 7110"  // 320623
    "1.2.840.10008.6.1.1133"  // 320665
    "CID7111"  // 320687
    "Fiducial with identifier CID 7111"  // 320694
    "1.2.840.10008.6.1.1134"  // 320727
    "CID7013"  // 320749
    "Non-Image Source Instance Purpose of Reference with identifier CID 7013"  // 320756
    "1.2.840.10008.6.1.1135"  // 320827
    "CID7023"  // 320849
    "RT Process Output with identifier CID 7023"  // 320856
    "1.2.840.10008.6.1.1136"  // 320898
    "CID7024"  // 320920
    "RT Process Input with identifier CID 7024"  // 320927
    "1.2.840.10008.6.1.1137"  // 320968
    "CID7025"  // 320990
    "RT Process Input Used with identifier CID 7025"  // 320997
    "1.2.840.10008.6.1.1138"  // 321043
    "CID6300"  // 321065
    "Prostate Anatomy with identifier CID 6300"  // 321072
    "1.2.840.10008.6.1.1139"  // 321113
    "CID6301"  // 321135
    "Prostate Sector Anatomy from PI-RADS v2 with identifier CID 6301"  // 321142
    "1.2.840.10008.6.1.114"  // 321206
    "CID3472"  // 321227
    "Cardiac Contraction Phase with identifier CID 3472"  // 321234
    "1.2.840.10008.6.1.1140"  // 321284
    "CID6302"  // 321306
    "Prostate Sector Anatomy from European Concensus 16 Sector (Minimal) Model with identifier CID 6302"  // 321313
    "1.2.840.10008.6.1.1141"  // 321411
    "CID6303"  // 321433
    "Prostate Sector Anatomy from European Concensus 27 Sector (Optimal) Model with identifier CID 6303"  // 321440
    "1.2.840.10008.6.1.1142"  // 321538
    "CID12301"  // 321560
    "Measurement Selection Reason with identifier CID 12301"  // 321568
    "1.2.840.10008.6.1.1143"  // 321622
    "CID12302"  // 321644
    "Echo Finding Observation Type with identifier CID 12302"  // 321652
    "1.2.840.10008.6.1.1144"  // 321707
    "CID12303"  // 321729
    "Echo Measurement Type with identifier CID 12303"  // 321737
    "1.2.840.10008.6.1.1145"  // 321784
    "CID12304"  // 321806
    "Cardiovascular Measured Property with identifier CID 12304"  // 321814
    "1.2.840.10008.6.1.1146"  // 321872
    "CID12305"  // 321894
    "Basic Echo Anatomic Site with identifier CID 12305"  // 321902
    "1.2.840.10008.6.1.1147"  // 321952
    "CID12306"  // 321974
    "Echo Flow Direction with identifier CID 12306"  // 321982
    "1.2.840.10008.6.1.1148"  // 322027
    "CID12307"  // 322049
    "Cardiac Phase and Time Point with identifier CID 12307"  // 322057
    "1.2.840.10008.6.1.1149"  // 322111
    "CID12300"  // 322133
    "Core Echo Measurement with identifier CID 12300"  // 322141
    "1.2.840.10008.6.1.115"  // 322188
    "CID3480"  // 322209
    "IVUS Procedure Phase with identifier CID 3480"  // 322216
    "1.2.840.10008.6.1.1150"  // 322261
    "CID4270"  // 322283
    "OCT-A Processing Algorithm Family with identifier CID 4270"  // 322290
    "1.2.840.10008.6.1.1151"  // 322348
    "CID4271"  // 322370
    "En Face Image Type with identifier CID 4271"  // 322377
    "1.2.840.10008.6.1.1152"  // 322420
    "CID4272"  // 322442
    "OPT Scan Pattern Type with identifier CID 4272"  // 322449
    "1.2.840.10008.6.1.1153"  // 322495
    "CID4273"  // 322517
    "Retinal Segmentation Surface with identifier CID 4273"  // 322524
    "1.2.840.10008.6.1.1154"  // 322577
    "CID10060"  // 322599
    "Organ for Radiation Dose Estimate with identifier CID 10060"  // 322607
    "1.2.840.10008.6.1.1155"  // 322666
    "CID10061"  // 322688
    "Absorbed Radiation Dose Type with identifier CID 10061"  // 322696
    "1.2.840.10008.6.1.1156"  // 322750
    "CID10062"  // 322772
    "Equivalent Radiation Dose Type with identifier CID 10062"  // 322780
    "1.2.840.10008.6.1.1157"  // 322836
    "CID10063"  // 322858
    "Radiation Dose Estimate Distribution Representation with identifier CID 10063"  // 322866
    "1.2.840.10008.6.1.1158"  // 322943
    "CID10064"  // 322965
    "Patient Model Type with identifier CID 10064"  // 322973
    "1.2.840.10008.6.1.1159"  // 323017
    "CID10065"  // 323039
    "Radiation Transport Model Type with identifier CID 10065"  // 323047
    "1.2.840.10008.6.1.116"  // 323103
    "CID3481"  // 323124
    "IVUS Distance Measurement with identifier CID 3481"  // 323131
    "1.2.840.10008.6.1.1160"  // 323181
    "CID10066"  // 323203
    "Attenuator Category with identifier CID 10066"  // 323211
    "1.2.840.10008.6.1.1161"  // 323256
    "CID10067"  // 323278
    "Radiation Attenuator Material with identifier CID 10067"  // 323286
    "1.2.840.10008.6.1.1162"  // 323341
    "CID10068"  // 323363
    "Estimate Method Type with identifier CID 10068"  // 323371
    "1.2.840.10008.6.1.1163"  // 323417
    "CID10069"  // 323439
    "Radiation Dose Estimate Parameter with identifier CID 10069"  // 323447
    "1.2.840.10008.6.1.1164"  // 323506
    "CID10070"  // 323528
    "Radiation Dose Type with identifier CID 10070"  // 323536
    "1.2.840.10008.6.1.1165"  // 323581
    "CID7270"  // 323603
    "MR Diffusion Component Semantic with identifier CID 7270"  // 323610
    "1.2.840.10008.6.1.1166"  // 323666
    "CID7271"  // 323688
    "MR Diffusion Anisotropy Index with identifier CID 7271"  // 323695
    "1.2.840.10008.6.1.1167"  // 323749
    "CID7272"  // 323771
    "MR Diffusion Model Parameter with identifier CID 7272"  // 323778
    "1.2.840.10008.6.1.1168"  // 323831
    "CID7273"  // 323853
    "MR Diffusion Model with identifier CID 7273"  // 323860
    "1.2.840.10008.6.1.1169"  // 323903
    "CID7274"  // 323925
    "MR Diffusion Model Fitting Method with identifier CID 7274"  // 323932
    "1.2.840.10008.6.1.117"  // 323990
    "CID3482"  // 324011
    "IVUS Area Measurement with identifier CID 3482"  // 324018
    "1.2.840.10008.6.1.1170"  // 324064
    "CID7275"  // 324086
    "MR Diffusion Model Specific Method with identifier CID 7275"  // 324093
    "1.2.840.10008.6.1.1171"  // 324152
    "CID7276"  // 324174
    "MR Diffusion Model Input with identifier CID 7276"  // 324181
    "1.2.840.10008.6.1.1172"  // 324230
    "CID7277"  // 324252
    "Diffusion Rate Area Over Time Unit with identifier CID 7277"  // 324259
    "1.2.840.10008.6.1.1173"  // 324318
    "CID7039"  // 324340
    "Pediatric Size Category with identifier CID 7039"  // 324347
    "1.2.840.10008.6.1.1174"  // 324395
    "CID7041"  // 324417
    "Calcium Scoring Patient Size Category with identifier CID 7041"  // 324424
    "1.2.840.10008.6.1.1175"  // 324486
    "CID10034"  // 324508
    "Reason for Repeating Acquisition with identifier CID 10034"  // 324516
    "1.2.840.10008.6.1.1176"  // 324574
    "CID800"  // 324596
    "Protocol Assertion with identifier CID 800"  // 324602
    "1.2.840.10008.6.1.1177"  // 324644
    "CID7026"  // 324666
    "Radiotherapeutic Dose Measurement Device with identifier CID 7026"  // 324673
    "1.2.840.10008.6.1.1178"  // 324738
    "CID7014"  // 324760
    "Export Additional Information Document Title with identifier CID 7014"  // 324767
    "1.2.840.10008.6.1.1179"  // 324836
    "CID7015"  // 324858
    "Export Delay Reason with identifier CID 7015"  // 324865
    "1.2.840.10008.6.1.118"  // 324909
    "CID3483"  // 324930
    "IVUS Longitudinal Measurement with identifier CID 3483"  // 324937
    "1.2.840.10008.6.1.1180"  // 324991
    "CID7016"  // 325013
    "Level of Difficulty with identifier CID 7016"  // 325020
    "1.2.840.10008.6.1.1181"  // 325064
    "CID7017"  // 325086
    "Category of Teaching Material - Imaging with identifier CID 7017"  // 325093
    "1.2.840.10008.6.1.1182"  // 325157
    "CID7018"  // 325179
    "Miscellaneous Document Title with identifier CID 7018"  // 325186
    "1.2.840.10008.6.1.1183"  // 325239
    "CID7019"  // 325261
    "Segmentation Non-Image Source Purpose of Reference with identifier CID 7019"  // 325268
    "1.2.840.10008.6.1.1184"  // 325343
    "CID280"  // 325365
    "Longitudinal Temporal Event Type with identifier CID 280"  // 325371
    "1.2.840.10008.6.1.1185"  // 325427
    "CID6401"  // 325449
    "Non-lesion Object Type - Physical Object with identifier CID 6401"  // 325456
    "1.2.840.10008.6.1.1186"  // 325521
    "CID6402"  // 325543
    "Non-lesion Object Type - Substance with identifier CID 6402"  // 325550
    "1.2.840.10008.6.1.1187"  // 325609
    "CID6403"  // 325631
    "Non-lesion Object Type - Tissue with identifier CID 6403"  // 325638
    "1.2.840.10008.6.1.1188"  // 325694
    "CID6404"  // 325716
    "Chest Non-lesion Object Type - Physical Object with identifier CID 6404"  // 325723
    "1.2.840.10008.6.1.1189"  // 325794
    "CID6405"  // 325816
    "Chest Non-lesion Object Type - Tissue with identifier CID 6405"  // 325823
    "1.2.840.10008.6.1.119"  // 325885
    "CID3484"  // 325906
    "IVUS Index/Ratio with identifier CID 3484"  // 325913
    "1.2.840.10008.6.1.1190"  // 325954
    "CID7191"  // 325976
    "Tissue Segmentation Property Type with identifier CID 7191"  // 325983
    "1.2.840.10008.6.1.1191"  // 326041
    "CID7192"  // 326063
    "Anatomical Structure Segmentation Property Type with identifier CID 7192"  // 326070
    "1.2.840.10008.6.1.1192"  // 326142
    "CID7193"  // 326164
    "Physical Object Segmentation Property Type with identifier CID 7193"  // 326171
    "1.2.840.10008.6.1.1193"  // 326238
    "CID7194"  // 326260
    "Morphologically Abnormal Structure Segmentation Property Type with identifier CID 7194"  // 326267
    "1.2.840.10008.6.1.1194"  // 326353
    "CID7195"  // 326375
    "Function Segmentation Property Type with identifier CID 7195"  // 326382
    "1.2.840.10008.6.1.1195"  // 326442
    "CID7196"  // 326464
    "Spatial and Relational Concept Segmentation Property Type with identifier CID 7196"  // 326471
    "1.2.840.10008.6.1.1196"  // 326553
    "CID7197"  // 326575
    "Body Substance Segmentation Property Type with identifier CID 7197"  // 326582
    "1.2.840.10008.6.1.1197"  // 326648
    "CID7198"  // 326670
    "Substance Segmentation Property Type with identifier CID 7198"  // 326677
    "1.2.840.10008.6.1.1198"  // 326738
    "CID9303"  // 326760
    "Interpretation Request Discontinuation Reason with identifier CID 9303"  // 326767
    "1.2.840.10008.6.1.1199"  // 326837
    "CID7475"  // 326859
    "Gray Level Run Length Based Feature with identifier CID 7475"  // 326866
    "1.2.840.10008.6.1.12"  // 326926
    "CID18"  // 326946
    "Radiopharmaceutical Isotope with identifier CID 18"  // 326951
    "1.2.840.10008.6.1.120"  // 327001
    "CID3485"  // 327022
    "IVUS Volume Measurement with identifier CID 3485"  // 327029
    "1.2.840.10008.6.1.1200"  // 327077
    "CID7476"  // 327099
    "Gray Level Size Zone Based Feature with identifier CID 7476"  // 327106
    "1.2.840.10008.6.1.1201"  // 327165
    "CID7060"  // 327187
    "Encapsulated Document Source Purpose of Reference with identifier CID 7060"  // 327194
    "1.2.840.10008.6.1.1202"  // 327268
    "CID7061"  // 327290
    "Model Document Title with identifier CID 7061"  // 327297
    "1.2.840.10008.6.1.1203"  // 327342
    "CID7062"  // 327364
    "Purpose of Reference to Predecessor 3D Model with identifier CID 7062"  // 327371
    "1.2.840.10008.6.1.1204"  // 327440
    "CID7063"  // 327462
    "Model Scale Unit with identifier CID 7063"  // 327469
    "1.2.840.10008.6.1.1205"  // 327510
    "CID7064"  // 327532
    "Model Usage with identifier CID 7064"  // 327539
    "1.2.840.10008.6.1.1206"  // 327575
    "CID10071"  // 327597
    "Radiation Dose Unit with identifier CID 10071"  // 327605
    "1.2.840.10008.6.1.1207"  // 327650
    "CID7112"  // 327672
    "Radiotherapy Fiducial with identifier CID 7112"  // 327679
    "1.2.840.10008.6.1.1208"  // 327725
    "CID300"  // 327747
    "Multi-energy Relevant Material with identifier CID 300"  // 327753
    "1.2.840.10008.6.1.1209"  // 327807
    "CID301"  // 327829
    "Multi-energy Material Unit with identifier CID 301"  // 327835
    "1.2.840.10008.6.1.121"  // 327885
    "CID3486"  // 327906
    "Vascular Measurement Site with identifier CID 3486"  // 327913
    "1.2.840.10008.6.1.1210"  // 327963
    "CID9500"  // 327985
    "Dosimetric Objective Type with identifier CID 9500"  // 327992
    "1.2.840.10008.6.1.1211"  // 328042
    "CID9501"  // 328064
    "Prescription Anatomy Category with identifier CID 9501"  // 328071
    "1.2.840.10008.6.1.1212"  // 328125
    "CID9502"  // 328147
    "RT Segment Annotation Category with identifier CID 9502"  // 328154
    "1.2.840.10008.6.1.1213"  // 328209
    "CID9503"  // 328231
    "Radiotherapy Therapeutic Role Category with identifier CID 9503"  // 328238
    "1.2.840.10008.6.1.1214"  // 328301
    "CID9504"  // 328323
    "RT Geometric Information with identifier CID 9504"  // 328330
    "1.2.840.10008.6.1.1215"  // 328379
    "CID9505"  // 328401
    "Fixation or Positioning Device with identifier CID 9505"  // 328408
    "1.2.840.10008.6.1.1216"  // 328463
    "CID9506"  // 328485
    "Brachytherapy Device with identifier CID 9506"  // 328492
    "1.2.840.10008.6.1.1217"  // 328537
    "CID9507"  // 328559
    "External Body Model with identifier CID 9507"  // 328566
    "1.2.840.10008.6.1.1218"  // 328610
    "CID9508"  // 328632
    "Non-specific Volume with identifier CID 9508"  // 328639
    "1.2.840.10008.6.1.1219"  // 328683
    "CID9509"  // 328705
    "Purpose of Reference For RT Physician Intent Input with identifier CID 9509"  // 328712
    "1.2.840.10008.6.1.122"  // 328787
    "CID3487"  // 328808
    "Intravascular Volumetric Region with identifier CID 3487"  // 328815
    "1.2.840.10008.6.1.1220"  // 328871
    "CID9510"  // 328893
    "Purpose of Reference For RT Treatment Planning Input with identifier CID 9510"  // 328900
    "1.2.840.10008.6.1.1221"  // 328977
    "CID9511"  // 328999
    "General External Radiotherapy Procedure Technique with identifier CID 9511"  // 329006
    "1.2.840.10008.6.1.1222"  // 329080
    "CID9512"  // 329102
    "Tomotherapeutic Radiotherapy Procedure Technique with identifier CID 9512"  // 329109
    "1.2.840.10008.6.1.1223"  // 329182
    "CID9513"  // 329204
    "Fixation Device with identifier CID 9513"  // 329211
    "1.2.840.10008.6.1.1224"  // 329251
    "CID9514"  // 329273
    "Anatomical Structure For Radiotherapy with identifier CID 9514"  // 329280
    "1.2.840.10008.6.1.1225"  // 329342
    "CID9515"  // 329364
    "RT Patient Support Device with identifier CID 9515"  // 329371
    "1.2.840.10008.6.1.1226"  // 329421
    "CID9516"  // 329443
    "Radiotherapy Bolus Device Type with identifier CID 9516"  // 329450
    "1.2.840.10008.6.1.1227"  // 329505
    "CID9517"  // 329527
    "Radiotherapy Block Device Type with identifier CID 9517"  // 329534
    "1.2.840.10008.6.1.1228"  // 329589
    "CID9518"  // 329611
    "Radiotherapy Accessory No-slot Holder Device Type with identifier CID 9518"  // 329618
    "1.2.840.10008.6.1.1229"  // 329692
    "CID9519"  // 329714
    "Radiotherapy Accessory Slot Holder Device Type with identifier CID 9519"  // 329721
    "1.2.840.10008.6.1.123"  // 329792
    "CID3488"  // 329813
    "Min/Max/Mean with identifier CID 3488"  // 329820
    "1.2.840.10008.6.1.1230"  // 329857
    "CID9520"  // 329879
    "Segmented RT Accessory Device with identifier CID 9520"  // 329886
    "1.2.840.10008.6.1.1231"  // 329940
    "CID9521"  // 329962
    "Radiotherapy Treatment Energy Unit with identifier CID 9521"  // 329969
    "1.2.840.10008.6.1.1232"  // 330028
    "CID9522"  // 330050
    "Multi-source Radiotherapy Procedure Technique with identifier CID 9522"  // 330057
    "1.2.840.10008.6.1.1233"  // 330127
    "CID9523"  // 330149
    "Robotic Radiotherapy Procedure Technique with identifier CID 9523"  // 330156
    "1.2.840.10008.6.1.1234"  // 330221
    "CID9524"  // 330243
    "Radiotherapy Procedure Technique with identifier CID 9524"  // 330250
    "1.2.840.10008.6.1.1235"  // 330307
    "CID9525"  // 330329
    "Radiation Therapy Particle with identifier CID 9525"  // 330336
    "1.2.840.10008.6.1.1236"  // 330387
    "CID9526"  // 330409
    "Ion Therapy Particle with identifier CID 9526"  // 330416
    "1.2.840.10008.6.1.1237"  // 330461
    "CID9527"  // 330483
    "Teletherapy Isotope with identifier CID 9527"  // 330490
    "1.2.840.10008.6.1.1238"  // 330534
    "CID9528"  // 330556
    "Brachytherapy Isotope with identifier CID 9528"  // 330563
    "1.2.840.10008.6.1.1239"  // 330609
    "CID9529"  // 330631
    "Single Dose Dosimetric Objective with identifier CID 9529"  // 330638
    "1.2.840.10008.6.1.124"  // 330695
    "CID3489"  // 330716
    "Calcium Distribution with identifier CID 3489"  // 330723
    "1.2.840.10008.6.1.1240"  // 330768
    "CID9530"  // 330790
    "Percentage and Dose Dosimetric Objective with identifier CID 9530"  // 330797
    "1.2.840.10008.6.1.1241"  // 330862
    "CID9531"  // 330884
    "Volume and Dose Dosimetric Objective with identifier CID 9531"  // 330891
    "1.2.840.10008.6.1.1242"  // 330952
    "CID9532"  // 330974
    "No-Parameter Dosimetric Objective with identifier CID 9532"  // 330981
    "1.2.840.10008.6.1.1243"  // 331039
    "CID9533"  // 331061
    "Delivery Time Structure with identifier CID 9533"  // 331068
    "1.2.840.10008.6.1.1244"  // 331116
    "CID9534"  // 331138
    "Radiotherapy Target with identifier CID 9534"  // 331145
    "1.2.840.10008.6.1.1245"  // 331189
    "CID9535"  // 331211
    "Radiotherapy Dose Calculation Role with identifier CID 9535"  // 331218
    "1.2.840.10008.6.1.1246"  // 331277
    "CID9536"  // 331299
    "Radiotherapy Prescribing and Segmenting Person Role with identifier CID 9536"  // 331306
    "1.2.840.10008.6.1.1247"  // 331382
    "CID9537"  // 331404
    "Effective Dose Calculation Method Category with identifier CID 9537"  // 331411
    "1.2.840.10008.6.1.1248"  // 331478
    "CID9538"  // 331500
    "Radiation Transport-based Effective Dose Method Modifier with identifier CID 9538"  // 331507
    "1.2.840.10008.6.1.1249"  // 331588
    "CID9539"  // 331610
    "Fractionation-based Effective Dose Method Modifier with identifier CID 9539"  // 331617
    "1.2.840.10008.6.1.125"  // 331692
    "CID3491"  // 331713
    "IVUS Lesion Morphology with identifier CID 3491"  // 331720
    "1.2.840.10008.6.1.1250"  // 331767
    "CID60"  // 331789
    "Imaging Agent Administration Adverse Event with identifier CID 60"  // 331794
    "1.2.840.10008.6.1.1251"  // 331859
    "CID61"  // 331881
    "Time Relative to Procedure (Retired) with identifier CID 61 (Retired)"  // 331886
    "1.2.840.10008.6.1.1252"  // 331955
    "CID62"  // 331977
    "Imaging Agent Administration Phase Type with identifier CID 62"  // 331982
    "1.2.840.10008.6.1.1253"  // 332044
    "CID63"  // 332066
    "Imaging Agent Administration Mode with identifier CID 63"  // 332071
    "1.2.840.10008.6.1.1254"  // 332127
    "CID64"  // 332149
    "Imaging Agent Administration Patient State with identifier CID 64"  // 332154
    "1.2.840.10008.6.1.1255"  // 332219
    "CID65"  // 332241
    "Imaging Agent Administration Premedication with identifier CID 65"  // 332246
    "1.2.840.10008.6.1.1256"  // 332311
    "CID66"  // 332333
    "Imaging Agent Administration Medication with identifier CID 66"  // 332338
    "1.2.840.10008.6.1.1257"  // 332400
    "CID67"  // 332422
    "Imaging Agent Administration Completion Status with identifier CID 67"  // 332427
    "1.2.840.10008.6.1.1258"  // 332496
    "CID68"  // 332518
    "Imaging Agent Administration Pharmaceutical Presentation Unit with identifier CID 68"  // 332523
    "1.2.840.10008.6.1.1259"  // 332607
    "CID69"  // 332629
    "Imaging Agent Administration Consumable with identifier CID 69"  // 332634
    "1.2.840.10008.6.1.126"  // 332696
    "CID3492"  // 332717
    "Vascular Dissection Classification with identifier CID 3492"  // 332724
    "1.2.840.10008.6.1.1260"  // 332783
    "CID70"  // 332805
    "Flush with identifier CID 70"  // 332810
    "1.2.840.10008.6.1.1261"  // 332838
    "CID71"  // 332860
    "Imaging Agent Administration Injector Event Type with identifier CID 71"  // 332865
    "1.2.840.10008.6.1.1262"  // 332936
    "CID72"  // 332958
    "Imaging Agent Administration Step Type with identifier CID 72"  // 332963
    "1.2.840.10008.6.1.1263"  // 333024
    "CID73"  // 333046
    "Bolus Shaping Curve with identifier CID 73"  // 333051
    "1.2.840.10008.6.1.1264"  // 333093
    "CID74"  // 333115
    "Imaging Agent Administration Consumable Catheter Type with identifier CID 74"  // 333120
    "1.2.840.10008.6.1.1265"  // 333196
    "CID75"  // 333218
    "Low High or Equal with identifier CID 75"  // 333223
    "1.2.840.10008.6.1.1266"  // 333263
    "CID76"  // 333285
    "Premedication Type with identifier CID 76"  // 333290
    "1.2.840.10008.6.1.1267"  // 333331
    "CID245"  // 333353
    "Laterality with Median with identifier CID 245"  // 333359
    "1.2.840.10008.6.1.1268"  // 333405
    "CID4029"  // 333427
    "Dermatology Anatomic Site with identifier CID 4029"  // 333434
    "1.2.840.10008.6.1.1269"  // 333484
    "CID218"  // 333506
    "Quantitative Image Feature with identifier CID 218"  // 333512
    "1.2.840.10008.6.1.127"  // 333562
    "CID3493"  // 333583
    "IVUS Relative Stenosis Severity with identifier CID 3493"  // 333590
    "1.2.840.10008.6.1.1270"  // 333646
    "CID7477"  // 333668
    "Global Shape Descriptor with identifier CID 7477"  // 333675
    "1.2.840.10008.6.1.1271"  // 333723
    "CID7478"  // 333745
    "Intensity Histogram Feature with identifier CID 7478"  // 333752
    "1.2.840.10008.6.1.1272"  // 333804
    "CID7479"  // 333826
    "Grey Level Distance Zone Based Feature with identifier CID 7479"  // 333833
    "1.2.840.10008.6.1.1273"  // 333896
    "CID7500"  // 333918
    "Neighbourhood Grey Tone Difference Based Feature with identifier CID 7500"  // 333925
    "1.2.840.10008.6.1.1274"  // 333998
    "CID7501"  // 334020
    "Neighbouring Grey Level Dependence Based Feature with identifier CID 7501"  // 334027
    "1.2.840.10008.6.1.1275"  // 334100
    "CID4242"  // 334122
    "Cornea Measurement Method Descriptor with identifier CID 4242"  // 334129
    "1.2.840.10008.6.1.1276"  // 334190
    "CID7027"  // 334212
    "Segmented Radiotherapeutic Dose Measurement Device with identifier CID 7027"  // 334219
    "1.2.840.10008.6.1.1277"  // 334294
    "CID6098"  // 334316
    "Clinical Course of Disease with identifier CID 6098"  // 334323
    "1.2.840.10008.6.1.1278"  // 334374
    "CID6099"  // 334396
    "Racial Group with identifier CID 6099"  // 334403
    "1.2.840.10008.6.1.1279"  // 334440
    "CID246"  // 334462
    "Relative Laterality with identifier CID 246"  // 334468
    "1.2.840.10008.6.1.128"  // 334511
    "CID3494"  // 334532
    "IVUS Non Morphological Finding with identifier CID 3494"  // 334539
    "1.2.840.10008.6.1.1280"  // 334594
    "CID7168"  // 334616
    "Brain Lesion Segmentation Type With Necrosis with identifier CID 7168"  // 334623
    "1.2.840.10008.6.1.1281"  // 334692
    "CID7169"  // 334714
    "Brain Lesion Segmentation Type Without Necrosis with identifier CID 7169"  // 334721
    "1.2.840.10008.6.1.1282"  // 334793
    "CID32"  // 334815
    "Non-Acquisition Modality with identifier CID 32"  // 334820
    "1.2.840.10008.6.1.1283"  // 334867
    "CID33"  // 334889
    "Modality with identifier CID 33"  // 334894
    "1.2.840.10008.6.1.1284"  // 334925
    "CID247"  // 334947
    "Laterality Left-Right Only with identifier CID 247"  // 334953
    "1.2.840.10008.6.1.1285"  // 335003
    "CID210"  // 335025
    "Qualitative Evaluation Modifier Type with identifier CID 210"  // 335031
    "1.2.840.10008.6.1.1286"  // 335091
    "CID211"  // 335113
    "Qualitative Evaluation Modifier Value with identifier CID 211"  // 335119
    "1.2.840.10008.6.1.1287"  // 335180
    "CID212"  // 335202
    "Generic Anatomic Location Modifier with identifier CID 212"  // 335208
    "1.2.840.10008.6.1.1288"  // 335266
    "CID9541"  // 335288
    "Beam Limiting Device Type with identifier CID 9541"  // 335295
    "1.2.840.10008.6.1.1289"  // 335345
    "CID9542"  // 335367
    "Compensator Device Type with identifier CID 9542"  // 335374
    "1.2.840.10008.6.1.129"  // 335422
    "CID3495"  // 335443
    "IVUS Plaque Composition with identifier CID 3495"  // 335450
    "1.2.840.10008.6.1.1290"  // 335498
    "CID9543"  // 335520
    "Radiotherapy Treatment Machine Mode with identifier CID 9543"  // 335527
    "1.2.840.10008.6.1.1291"  // 335587
    "CID9544"  // 335609
    "Radiotherapy Distance Reference Location with identifier CID 9544"  // 335616
    "1.2.840.10008.6.1.1292"  // 335681
    "CID9545"  // 335703
    "Fixed Beam Limiting Device Type with identifier CID 9545"  // 335710
    "1.2.840.10008.6.1.1293"  // 335766
    "CID9546"  // 335788
    "Radiotherapy Wedge Type with identifier CID 9546"  // 335795
    "1.2.840.10008.6.1.1294"  // 335843
    "CID9547"  // 335865
    "RT Beam Limiting Device Orientation Label with identifier CID 9547"  // 335872
    "1.2.840.10008.6.1.1295"  // 335938
    "CID9548"  // 335960
    "General Accessory Device Type with identifier CID 9548"  // 335967
    "1.2.840.10008.6.1.1296"  // 336021
    "CID9549"  // 336043
    "Radiation Generation Mode Type with identifier CID 9549"  // 336050
    "1.2.840.10008.6.1.1297"  // 336105
    "CID9550"  // 336127
    "C-Arm Photon-Electron Delivery Rate Unit with identifier CID 9550"  // 336134
    "1.2.840.10008.6.1.1298"  // 336199
    "CID9551"  // 336221
    "Treatment Delivery Device Type with identifier CID 9551"  // 336228
    "1.2.840.10008.6.1.1299"  // 336283
    "CID9552"  // 336305
    "C-Arm Photon-Electron Dosimeter Unit with identifier CID 9552"  // 336312
    "1.2.840.10008.6.1.13"  // 336373
    "CID19"  // 336393
    "Patient Orientation with identifier CID 19"  // 336398
    "1.2.840.10008.6.1.130"  // 336440
    "CID3496"  // 336461
    "IVUS Fiducial Point with identifier CID 3496"  // 336468
    "1.2.840.10008.6.1.1300"  // 336512
    "CID9553"  // 336534
    "Treatment Point with identifier CID 9553"  // 336541
    "1.2.840.10008.6.1.1301"  // 336581
    "CID9554"  // 336603
    "Equipment Reference Point with identifier CID 9554"  // 336610
    "1.2.840.10008.6.1.1302"  // 336660
    "CID9555"  // 336682
    "Radiotherapy Treatment Planning Person Role with identifier CID 9555"  // 336689
    "1.2.840.10008.6.1.1303"  // 336757
    "CID7070"  // 336779
    "Real Time Video Rendition Title with identifier CID 7070"  // 336786
    "1.2.840.10008.6.1.1304"  // 336842
    "CID219"  // 336864
    "Geometry Graphical Representation with identifier CID 219"  // 336870
    "1.2.840.10008.6.1.1305"  // 336927
    "CID217"  // 336949
    "Visual Explanation with identifier CID 217"  // 336955
    "1.2.840.10008.6.1.1306"  // 336997
    "CID6304"  // 337019
    "Prostate Sector Anatomy from PI-RADS v2.1 with identifier CID 6304"  // 337026
    "1.2.840.10008.6.1.1307"  // 337092
    "CID9556"  // 337114
    "Radiotherapy Robotic Node Set with identifier CID 9556"  // 337121
    "1.2.840.10008.6.1.1308"  // 337175
    "CID9557"  // 337197
    "Tomotherapeutic Dosimeter Unit with identifier CID 9557"  // 337204
    "1.2.840.10008.6.1.1309"  // 337259
    "CID9558"  // 337281
    "Tomotherapeutic Dose Rate Unit with identifier CID 9558"  // 337288
    "1.2.840.10008.6.1.131"  // 337343
    "CID3497"  // 337364
    "IVUS Arterial Morphology with identifier CID 3497"  // 337371
    "1.2.840.10008.6.1.1310"  // 337420
    "CID9559"  // 337442
    "Robotic Delivery Device Dosimeter Unit with identifier CID 9559"  // 337449
    "1.2.840.10008.6.1.1311"  // 337512
    "CID9560"  // 337534
    "Robotic Delivery Device Dose Rate Unit with identifier CID 9560"  // 337541
    "1.2.840.10008.6.1.1312"  // 337604
    "CID8134"  // 337626
    "Anatomic Structure with identifier CID 8134"  // 337633
    "1.2.840.10008.6.1.1313"  // 337676
    "CID6148"  // 337698
    "Mediastinum Finding or Feature with identifier CID 6148"  // 337705
    "1.2.840.10008.6.1.1314"  // 337760
    "CID6149"  // 337782
    "Mediastinum Anatomy with identifier CID 6149"  // 337789
    "1.2.840.10008.6.1.1315"  // 337833
    "CID12100"  // 337855
    "Vascular Ultrasound Report Document Title with identifier CID 12100"  // 337863
    "1.2.840.10008.6.1.1316"  // 337930
    "CID12130"  // 337952
    "Organ Part (Non-Lateralized) with identifier CID 12130"  // 337960
    "1.2.840.10008.6.1.1317"  // 338014
    "CID12131"  // 338036
    "Organ Part (Lateralized) with identifier CID 12131"  // 338044
    "1.2.840.10008.6.1.1318"  // 338094
    "CID9561"  // 338116
    "Treatment Termination Reason with identifier CID 9561"  // 338123
    "1.2.840.10008.6.1.1319"  // 338176
    "CID9562"  // 338198
    "Radiotherapy Treatment Delivery Person Role with identifier CID 9562"  // 338205
    "1.2.840.10008.6.1.132"  // 338273
    "CID3500"  // 338294
    "Pressure Unit with identifier CID 3500"  // 338301
    "1.2.840.10008.6.1.1320"  // 338339
    "CID9563"  // 338361
    "Radiotherapy Interlock Resolution with identifier CID 9563"  // 338368
    "1.2.840.10008.6.1.1321"  // 338426
    "CID9564"  // 338448
    "Treatment Session Confirmation Assertion with identifier CID 9564"  // 338455
    "1.2.840.10008.6.1.1322"  // 338520
    "CID9565"  // 338542
    "Treatment Tolerance Violation Cause with identifier CID 9565"  // 338549
    "1.2.840.10008.6.1.1323"  // 338609
    "CID9566"  // 338631
    "Clinical Tolerance Violation Type with identifier CID 9566"  // 338638
    "1.2.840.10008.6.1.1324"  // 338696
    "CID9567"  // 338718
    "Machine Tolerance Violation Type with identifier CID 9567"  // 338725
    "1.2.840.10008.6.1.1325"  // 338782
    "CID9568"  // 338804
    "Radiotherapy Treatment Interlock with identifier CID 9568"  // 338811
    "1.2.840.10008.6.1.1326"  // 338868
    "CID9569"  // 338890
    "Isocentric Patient Support Position Parameter with identifier CID 9569"  // 338897
    "1.2.840.10008.6.1.1327"  // 338967
    "CID9570"  // 338989
    "RT Overridden Treatment Parameter with identifier CID 9570"  // 338996
    "1.2.840.10008.6.1.1328"  // 339054
    "CID3030"  // 339076
    "EEG Lead with identifier CID 3030"  // 339083
    "1.2.840.10008.6.1.1329"  // 339116
    "CID3031"  // 339138
    "Lead Location Near or in Muscle with identifier CID 3031"  // 339145
    "1.2.840.10008.6.1.133"  // 339201
    "CID3502"  // 339222
    "Hemodynamic Resistance Unit with identifier CID 3502"  // 339229
    "1.2.840.10008.6.1.1330"  // 339281
    "CID3032"  // 339303
    "Lead Location Near Peripheral Nerve with identifier CID 3032"  // 339310
    "1.2.840.10008.6.1.1331"  // 339370
    "CID3033"  // 339392
    "EOG Lead with identifier CID 3033"  // 339399
    "1.2.840.10008.6.1.1332"  // 339432
    "CID3034"  // 339454
    "Body Position Channel with identifier CID 3034"  // 339461
    "1.2.840.10008.6.1.1333"  // 339507
    "CID3035"  // 339529
    "EEG Annotation Neurophysiologic Enumeration with identifier CID 3035"  // 339536
    "1.2.840.10008.6.1.1334"  // 339604
    "CID3036"  // 339626
    "EMG Annotation Neurophysiological Enumeration with identifier CID 3036"  // 339633
    "1.2.840.10008.6.1.1335"  // 339703
    "CID3037"  // 339725
    "EOG Annotation Neurophysiological Enumeration with identifier CID 3037"  // 339732
    "1.2.840.10008.6.1.1336"  // 339802
    "CID3038"  // 339824
    "Pattern Event with identifier CID 3038"  // 339831
    "1.2.840.10008.6.1.1337"  // 339869
    "CID3039"  // 339891
    "Device-related and Environment-related Event with identifier CID 3039"  // 339898
    "1.2.840.10008.6.1.1338"  // 339967
    "CID3040"  // 339989
    "EEG Annotation - Neurological Monitoring Measurement with identifier CID 3040"  // 339996
    "1.2.840.10008.6.1.1339"  // 340073
    "CID12024"  // 340095
    "OB-GYN Ultrasound Report Document Title with identifier CID 12024"  // 340103
    "1.2.840.10008.6.1.134"  // 340168
    "CID3503"  // 340189
    "Indexed Hemodynamic Resistance Unit with identifier CID 3503"  // 340196
    "1.2.840.10008.6.1.1340"  // 340256
    "CID7230"  // 340278
    "Automation of Measurement with identifier CID 7230"  // 340285
    "1.2.840.10008.6.1.1341"  // 340335
    "CID12025"  // 340357
    "OB-GYN Ultrasound Beam Path with identifier CID 12025"  // 340365
    "1.2.840.10008.6.1.1342"  // 340418
    "CID7550"  // 340440
    "Angle Measurement with identifier CID 7550"  // 340447
    "1.2.840.10008.6.1.1343"  // 340489
    "CID7551"  // 340511
    "Generic Purpose of Reference to Images and Coordinates in Measurement with identifier CID 7551"  // 340518
    "1.2.840.10008.6.1.1344"  // 340612
    "CID7552"  // 340634
    "Generic Purpose of Reference to Images in Measurement with identifier CID 7552"  // 340641
    "1.2.840.10008.6.1.1345"  // 340719
    "CID7553"  // 340741
    "Generic Purpose of Reference to Coordinates in Measurement with identifier CID 7553"  // 340748
    "1.2.840.10008.6.1.1346"  // 340831
    "CID4401"  // 340853
    "Fitzpatrick Skin Type with identifier CID 4401"  // 340860
    "1.2.840.10008.6.1.1347"  // 340906
    "CID4402"  // 340928
    "History of Malignant Melanoma with identifier CID 4402"  // 340935
    "1.2.840.10008.6.1.1348"  // 340989
    "CID4403"  // 341011
    "History of Melanoma in Situ with identifier CID 4403"  // 341018
    "1.2.840.10008.6.1.1349"  // 341070
    "CID4404"  // 341092
    "History of Non-Melanoma Skin Cancer with identifier CID 4404"  // 341099
    "1.2.840.10008.6.1.135"  // 341159
    "CID3510"  // 341180
    "Catheter Size Unit with identifier CID 3510"  // 341187
    "1.2.840.10008.6.1.1350"  // 341230
    "CID4405"  // 341252
    "Skin Disorder with identifier CID 4405"  // 341259
    "1.2.840.10008.6.1.1351"  // 341297
    "CID4406"  // 341319
    "Patient Reported Lesion Characteristic with identifier CID 4406"  // 341326
    "1.2.840.10008.6.1.1352"  // 341389
    "CID4407"  // 341411
    "Lesion Palpation Finding with identifier CID 4407"  // 341418
    "1.2.840.10008.6.1.1353"  // 341467
    "CID4408"  // 341489
    "Lesion Visual Finding with identifier CID 4408"  // 341496
    "1.2.840.10008.6.1.1354"  // 341542
    "CID4409"  // 341564
    "Skin Procedure with identifier CID 4409"  // 341571
    "1.2.840.10008.6.1.1355"  // 341610
    "CID12125"  // 341632
    "Abdominopelvic Vessel with identifier CID 12125"  // 341640
    "1.2.840.10008.6.1.1356"  // 341687
    "CID43"  // 341709
    "Numeric Value Failure Qualifier with identifier CID 43"  // 341714
    "1.2.840.10008.6.1.1357"  // 341768
    "CID44"  // 341790
    "Numeric Value Unknown Qualifier with identifier CID 44"  // 341795
    "1.2.840.10008.6.1.1358"  // 341849
    "CID7170"  // 341871
    "Couinaud Liver Segment with identifier CID 7170"  // 341878
    "1.2.840.10008.6.1.1359"  // 341925
    "CID7171"  // 341947
    "Liver Segmentation Type with identifier CID 7171"  // 341954
    "1.2.840.10008.6.1.136"  // 342002
    "CID3515"  // 342023
    "Specimen Collection with identifier CID 3515"  // 342030
    "1.2.840.10008.6.1.1360"  // 342074
    "CID1201"  // 342096
    "Contraindications For XA Imaging with identifier CID 1201"  // 342103
    "1.2.840.10008.6.1.1361"  // 342160
    "CID3041"  // 342182
    "Neurophysiologic Stimulation Mode with identifier CID 3041"  // 342189
    "1.2.840.10008.6.1.1362"  // 342247
    "CID10072"  // 342269
    "Reported Value Type with identifier CID 10072"  // 342277
    "1.2.840.10008.6.1.1363"  // 342322
    "CID10073"  // 342344
    "Value Timing with identifier CID 10073"  // 342352
    "1.2.840.10008.6.1.1364"  // 342390
    "CID10074"  // 342412
    "RDSR Frame of Reference Origin with identifier CID 10074"  // 342420
    "1.2.840.10008.6.1.1365"  // 342476
    "CID8135"  // 342498
    "Microscopy Annotation Property Type with identifier CID 8135"  // 342505
    "1.2.840.10008.6.1.1366"  // 342565
    "CID8136"  // 342587
    "Microscopy Measurement Type with identifier CID 8136"  // 342594
    "1.2.840.10008.6.1.1367"  // 342646
    "CID6310"  // 342668
    "Prostate Reporting System with identifier CID 6310"  // 342675
    "1.2.840.10008.6.1.1368"  // 342725
    "CID6311"  // 342747
    "MR Signal Intensity with identifier CID 6311"  // 342754
    "1.2.840.10008.6.1.1369"  // 342798
    "CID6312"  // 342820
    "Cross-sectional Scan Plane Orientation with identifier CID 6312"  // 342827
    "1.2.840.10008.6.1.137"  // 342890
    "CID3520"  // 342911
    "Blood Source Type with identifier CID 3520"  // 342918
    "1.2.840.10008.6.1.1370"  // 342960
    "CID6313"  // 342982
    "History of Prostate Disease with identifier CID 6313"  // 342989
    "1.2.840.10008.6.1.1371"  // 343041
    "CID6314"  // 343063
    "Prostate MRI Study Quality Finding with identifier CID 6314"  // 343070
    "1.2.840.10008.6.1.1372"  // 343129
    "CID6315"  // 343151
    "Prostate MRI Series Quality Finding with identifier CID 6315"  // 343158
    "1.2.840.10008.6.1.1373"  // 343218
    "CID6316"  // 343240
    "MR Imaging Artifact with identifier CID 6316"  // 343247
    "1.2.840.10008.6.1.1374"  // 343291
    "CID6317"  // 343313
    "Prostate DCE MRI Quality Finding with identifier CID 6317"  // 343320
    "1.2.840.10008.6.1.1375"  // 343377
    "CID6318"  // 343399
    "Prostate DWI MRI Quality Finding with identifier CID 6318"  // 343406
    "1.2.840.10008.6.1.1376"  // 343463
    "CID6319"  // 343485
    "Abdominal Intervention Type with identifier CID 6319"  // 343492
    "1.2.840.10008.6.1.1377"  // 343544
    "CID6320"  // 343566
    "Abdominopelvic Intervention with identifier CID 6320"  // 343573
    "1.2.840.10008.6.1.1378"  // 343625
    "CID6321"  // 343647
    "Prostate Cancer Diagnostic Procedure with identifier CID 6321"  // 343654
    "1.2.840.10008.6.1.1379"  // 343715
    "CID6322"  // 343737
    "Prostate Cancer Family History with identifier CID 6322"  // 343744
    "1.2.840.10008.6.1.138"  // 343799
    "CID3524"  // 343820
    "Blood Gas Pressure with identifier CID 3524"  // 343827
    "1.2.840.10008.6.1.1380"  // 343870
    "CID6323"  // 343892
    "Prostate Cancer Therapy with identifier CID 6323"  // 343899
    "1.2.840.10008.6.1.1381"  // 343947
    "CID6324"  // 343969
    "Prostate MRI Assessment with identifier CID 6324"  // 343976
    "1.2.840.10008.6.1.1382"  // 344024
    "CID6325"  // 344046
    "Overall Assessment from PI-RADS with identifier CID 6325"  // 344053
    "1.2.840.10008.6.1.1383"  // 344109
    "CID6326"  // 344131
    "Image Quality Control Standard with identifier CID 6326"  // 344138
    "1.2.840.10008.6.1.1384"  // 344193
    "CID6327"  // 344215
    "Prostate Imaging Indication with identifier CID 6327"  // 344222
    "1.2.840.10008.6.1.1385"  // 344274
    "CID6328"  // 344296
    "PI-RADS v2 Lesion Assessment Category with identifier CID 6328"  // 344303
    "1.2.840.10008.6.1.1386"  // 344365
    "CID6329"  // 344387
    "PI-RADS v2 T2WI PZ Lesion Assessment Category with identifier CID 6329"  // 344394
    "1.2.840.10008.6.1.1387"  // 344464
    "CID6330"  // 344486
    "PI-RADS v2 T2WI TZ Lesion Assessment Category with identifier CID 6330"  // 344493
    "1.2.840.10008.6.1.1388"  // 344563
    "CID6331"  // 344585
    "PI-RADS v2 DWI Lesion Assessment Category with identifier CID 6331"  // 344592
    "1.2.840.10008.6.1.1389"  // 344658
    "CID6332"  // 344680
    "PI-RADS v2 DCE Lesion Assessment Category with identifier CID 6332"  // 344687
    "1.2.840.10008.6.1.139"  // 344753
    "CID3525"  // 344774
    "Blood Gas Content with identifier CID 3525"  // 344781
    "1.2.840.10008.6.1.1390"  // 344823
    "CID6333"  // 344845
    "mpMRI Assessment Type with identifier CID 6333"  // 344852
    "1.2.840.10008.6.1.1391"  // 344898
    "CID6334"  // 344920
    "mpMRI Assessment Type from PI-RADS with identifier CID 6334"  // 344927
    "1.2.840.10008.6.1.1392"  // 344986
    "CID6335"  // 345008
    "mpMRI Assessment Value with identifier CID 6335"  // 345015
    "1.2.840.10008.6.1.1393"  // 345062
    "CID6336"  // 345084
    "MRI Abnormality with identifier CID 6336"  // 345091
    "1.2.840.10008.6.1.1394"  // 345131
    "CID6337"  // 345153
    "mpMRI Prostate Abnormality from PI-RADS with identifier CID 6337"  // 345160
    "1.2.840.10008.6.1.1395"  // 345224
    "CID6338"  // 345246
    "mpMRI Benign Prostate Abnormality from PI-RADS with identifier CID 6338"  // 345253
    "1.2.840.10008.6.1.1396"  // 345324
    "CID6339"  // 345346
    "MRI Shape Characteristic with identifier CID 6339"  // 345353
    "1.2.840.10008.6.1.1397"  // 345402
    "CID6340"  // 345424
    "Prostate MRI Shape Characteristic from PI-RADS with identifier CID 6340"  // 345431
    "1.2.840.10008.6.1.1398"  // 345502
    "CID6341"  // 345524
    "MRI Margin Characteristic with identifier CID 6341"  // 345531
    "1.2.840.10008.6.1.1399"  // 345581
    "CID6342"  // 345603
    "Prostate MRI Margin Characteristic from PI-RADS with identifier CID 6342"  // 345610
    "1.2.840.10008.6.1.14"  // 345682
    "CID20"  // 345702
    "Patient Orientation Modifier with identifier CID 20"  // 345707
    "1.2.840.10008.6.1.140"  // 345758
    "CID3526"  // 345779
    "Blood Gas Saturation with identifier CID 3526"  // 345786
    "1.2.840.10008.6.1.1400"  // 345831
    "CID6343"  // 345853
    "MRI Signal Characteristic with identifier CID 6343"  // 345860
    "1.2.840.10008.6.1.1401"  // 345910
    "CID6344"  // 345932
    "Prostate MRI Signal Characteristic from PI-RADS with identifier CID 6344"  // 345939
    "1.2.840.10008.6.1.1402"  // 346011
    "CID6345"  // 346033
    "MRI Enhancement Pattern with identifier CID 6345"  // 346040
    "1.2.840.10008.6.1.1403"  // 346088
    "CID6346"  // 346110
    "Prostate MRI Enhancement Pattern from PI-RADS with identifier CID 6346"  // 346117
    "1.2.840.10008.6.1.1404"  // 346187
    "CID6347"  // 346209
    "Prostate MRI Extra-prostatic Finding with identifier CID 6347"  // 346216
    "1.2.840.10008.6.1.1405"  // 346277
    "CID6348"  // 346299
    "Prostate MRI Assessment of Extra-prostatic Anatomic Site with identifier CID 6348"  // 346306
    "1.2.840.10008.6.1.1406"  // 346387
    "CID6349"  // 346409
    "MR Coil Type with identifier CID 6349"  // 346416
    "1.2.840.10008.6.1.1407"  // 346453
    "CID6350"  // 346475
    "Endorectal Coil Fill Substance with identifier CID 6350"  // 346482
    "1.2.840.10008.6.1.1408"  // 346537
    "CID6351"  // 346559
    "Prostate Relational Measurement with identifier CID 6351"  // 346566
    "1.2.840.10008.6.1.1409"  // 346622
    "CID6352"  // 346644
    "Prostate Cancer Diagnostic Blood Lab Measurement with identifier CID 6352"  // 346651
    "1.2.840.10008.6.1.141"  // 346724
    "CID3527"  // 346745
    "Blood Base Excess with identifier CID 3527"  // 346752
    "1.2.840.10008.6.1.1410"  // 346794
    "CID6353"  // 346816
    "Prostate Imaging Types of Quality Control Standard with identifier CID 6353"  // 346823
    "1.2.840.10008.6.1.1411"  // 346898
    "CID12308"  // 346920
    "Ultrasound Shear Wave Measurement with identifier CID 12308"  // 346928
    "1.2.840.10008.6.1.1412"  // 346987
    "CID3780"  // 347009
    "Left Ventricle Myocardial Wall 16 Segment Model (Retired) with identifier CID 3780 (Retired)"  // 347016
    "1.2.840.10008.6.1.1413"  // 347108
    "CID3781"  // 347130
    "Left Ventricle Myocardial Wall 18 Segment Model with identifier CID 3781"  // 347137
    "1.2.840.10008.6.1.1414"  // 347209
    "CID3782"  // 347231
    "Left Ventricle Basal Wall 6 Segments with identifier CID 3782"  // 347238
    "1.2.840.10008.6.1.1415"  // 347299
    "CID3783"  // 347321
    "Left Ventricle Midlevel Wall 6 Segments with identifier CID 3783"  // 347328
    "1.2.840.10008.6.1.1416"  // 347392
    "CID3784"  // 347414
    "Left Ventricle Apical Wall 4 Segments with identifier CID 3784"  // 347421
    "1.2.840.10008.6.1.1417"  // 347483
    "CID3785"  // 347505
    "Left Ventricle Apical Wall 6 Segments with identifier CID 3785"  // 347512
    "1.2.840.10008.6.1.1418"  // 347574
    "CID9571"  // 347596
    "Patient Treatment Preparation Method with identifier CID 9571"  // 347603
    "1.2.840.10008.6.1.1419"  // 347664
    "CID9572"  // 347686
    "Patient Shielding Device with identifier CID 9572"  // 347693
    "1.2.840.10008.6.1.142"  // 347742
    "CID3528"  // 347763
    "Blood pH with identifier CID 3528"  // 347770
    "1.2.840.10008.6.1.1420"  // 347803
    "CID9573"  // 347825
    "Patient Treatment Preparation Device with identifier CID 9573"  // 347832
    "1.2.840.10008.6.1.1421"  // 347893
    "CID9574"  // 347915
    "Patient Position Displacement Reference Point with identifier CID 9574"  // 347922
    "1.2.840.10008.6.1.1422"  // 347992
    "CID9575"  // 348014
    "Patient Alignment Device with identifier CID 9575"  // 348021
    "1.2.840.10008.6.1.1423"  // 348070
    "CID9576"  // 348092
    "Reasons for RT Radiation Treatment Omission with identifier CID 9576"  // 348099
    "1.2.840.10008.6.1.1424"  // 348167
    "CID9577"  // 348189
    "Patient Treatment Preparation Procedure with identifier CID 9577"  // 348196
    "1.2.840.10008.6.1.1425"  // 348260
    "CID9578"  // 348282
    "Motion Management Setup Device with identifier CID 9578"  // 348289
    "1.2.840.10008.6.1.1426"  // 348344
    "CID12309"  // 348366
    "Core Echo Strain Measurement with identifier CID 12309"  // 348374
    "1.2.840.10008.6.1.1427"  // 348428
    "CID12310"  // 348450
    "Myocardial Strain Method with identifier CID 12310"  // 348458
    "1.2.840.10008.6.1.1428"  // 348508
    "CID12311"  // 348530
    "Echo Measured Strain Property with identifier CID 12311"  // 348538
    "1.2.840.10008.6.1.1429"  // 348593
    "CID3020"  // 348615
    "Assessment from CAD-RADS with identifier CID 3020"  // 348622
    "1.2.840.10008.6.1.143"  // 348671
    "CID3529"  // 348692
    "Arterial / Venous Content with identifier CID 3529"  // 348699
    "1.2.840.10008.6.1.1430"  // 348749
    "CID3021"  // 348771
    "CAD-RADS Stenosis Assessment Modifier with identifier CID 3021"  // 348778
    "1.2.840.10008.6.1.1431"  // 348840
    "CID3022"  // 348862
    "CAD-RADS Assessment Modifier with identifier CID 3022"  // 348869
    "1.2.840.10008.6.1.1432"  // 348922
    "CID9579"  // 348944
    "RT Segment Material with identifier CID 9579"  // 348951
    "1.2.840.10008.6.1.1433"  // 348995
    "CID7602"  // 349017
    "Vertebral Anatomic Structure with identifier CID 7602"  // 349024
    "1.2.840.10008.6.1.1434"  // 349077
    "CID7603"  // 349099
    "Vertebra with identifier CID 7603"  // 349106
    "1.2.840.10008.6.1.1435"  // 349139
    "CID7604"  // 349161
    "Intervertebral Disc with identifier CID 7604"  // 349168
    "1.2.840.10008.6.1.1436"  // 349212
    "CID101"  // 349234
    "Imaging Procedure with identifier CID 101"  // 349240
    "1.2.840.10008.6.1.1437"  // 349281
    "CID103"  // 349303
    "NICIP Short Code Imaging Procedure with identifier CID 103"  // 349309
    "1.2.840.10008.6.1.1438"  // 349367
    "CID104"  // 349389
    "NICIP SNOMED Imaging Procedure with identifier CID 104"  // 349395
    "1.2.840.10008.6.1.1439"  // 349449
    "CID105"  // 349471
    "ICD-10-PCS Imaging Procedure with identifier CID 105"  // 349477
    "1.2.840.10008.6.1.144"  // 349529
    "CID3530"  // 349550
    "Oxygen Administration Action with identifier CID 3530"  // 349557
    "1.2.840.10008.6.1.1440"  // 349610
    "CID106"  // 349632
    "ICD-10-PCS Nuclear Medicine Procedure with identifier CID 106"  // 349638
    "1.2.840.10008.6.1.1441"  // 349699
    "CID107"  // 349721
    "ICD-10-PCS Radiation Therapy Procedure with identifier CID 107"  // 349727
    "1.2.840.10008.6.1.1442"  // 349789
    "CID9580"  // 349811
    "RT Segmentation Property Category with identifier CID 9580"  // 349818
    "1.2.840.10008.6.1.1443"  // 349876
    "CID9581"  // 349898
    "Radiotherapy Registration Mark with identifier CID 9581"  // 349905
    "1.2.840.10008.6.1.1444"  // 349960
    "CID9582"  // 349982
    "Radiotherapy Dose Region with identifier CID 9582"  // 349989
    "1.2.840.10008.6.1.1445"  // 350038
    "CID7199"  // 350060
    "Anatomically Localized Lesion Segmentation Type with identifier CID 7199"  // 350067
    "1.2.840.10008.6.1.1446"  // 350139
    "CID7031"  // 350161
    "Reason for Removal from Operational Use with identifier CID 7031"  // 350168
    "1.2.840.10008.6.1.1447"  // 350232
    "CID12320"  // 350254
    "General Ultrasound Report Document Title with identifier CID 12320"  // 350262
    "1.2.840.10008.6.1.1448"  // 350328
    "CID12321"  // 350350
    "Elastography Site with identifier CID 12321"  // 350358
    "1.2.840.10008.6.1.1449"  // 350401
    "CID12322"  // 350423
    "Elastography Measurement Site with identifier CID 12322"  // 350431
    "1.2.840.10008.6.1.145"  // 350486
    "CID3531"  // 350507
    "Oxygen Administration with identifier CID 3531"  // 350514
    "1.2.840.10008.6.1.1450"  // 350560
    "CID12323"  // 350582
    "Ultrasound Relevant Patient Condition with identifier CID 12323"  // 350590
    "1.2.840.10008.6.1.1451"  // 350653
    "CID12324"  // 350675
    "Shear Wave Detection Method with identifier CID 12324"  // 350683
    "1.2.840.10008.6.1.1452"  // 350736
    "CID12325"  // 350758
    "Liver Ultrasound Study Indication with identifier CID 12325"  // 350766
    "1.2.840.10008.6.1.1453"  // 350825
    "CID3042"  // 350847
    "Analog Waveform Filter with identifier CID 3042"  // 350854
    "1.2.840.10008.6.1.1454"  // 350901
    "CID3043"  // 350923
    "Digital Waveform Filter with identifier CID 3043"  // 350930
    "1.2.840.10008.6.1.1455"  // 350978
    "CID3044"  // 351000
    "Waveform Filter Lookup Table Input Frequency Unit with identifier CID 3044"  // 351007
    "1.2.840.10008.6.1.1456"  // 351081
    "CID3045"  // 351103
    "Waveform Filter Lookup Table Output Magnitude Unit with identifier CID 3045"  // 351110
    "1.2.840.10008.6.1.1457"  // 351185
    "CID272"  // 351207
    "Specific Observation Subject Class with identifier CID 272"  // 351213
    "1.2.840.10008.6.1.1458"  // 351271
    "CID9540"  // 351293
    "Movable Beam Limiting Device Type with identifier CID 9540"  // 351300
    "1.2.840.10008.6.1.1459"  // 351358
    "CID9260"  // 351380
    "Radiotherapy Acquisition WorkItem Subtasks with identifier CID 9260"  // 351387
    "1.2.840.10008.6.1.146"  // 351454
    "CID3550"  // 351475
    "Circulatory Support Action with identifier CID 3550"  // 351482
    "1.2.840.10008.6.1.1460"  // 351533
    "CID9261"  // 351555
    "Patient Position Acquisition Radiation Source Locations with identifier CID 9261"  // 351562
    "1.2.840.10008.6.1.1461"  // 351642
    "CID9262"  // 351664
    "Energy Derivation Types with identifier CID 9262"  // 351671
    "1.2.840.10008.6.1.1462"  // 351719
    "CID9263"  // 351741
    "KV Imaging Acquisition Techniques with identifier CID 9263"  // 351748
    "1.2.840.10008.6.1.1463"  // 351806
    "CID9264"  // 351828
    "MV Imaging Acquisition Techniques with identifier CID 9264"  // 351835
    "1.2.840.10008.6.1.1464"  // 351893
    "CID9265"  // 351915
    "Patient Position Acquisition - Projection Techniques with identifier CID 9265"  // 351922
    "1.2.840.10008.6.1.1465"  // 351999
    "CID9266"  // 352021
    "Patient Position Acquisition CT Techniques with identifier CID 9266"  // 352028
    "1.2.840.10008.6.1.1466"  // 352095
    "CID9267"  // 352117
    "Patient Positioning Related Object Purposes with identifier CID 9267"  // 352124
    "1.2.840.10008.6.1.1467"  // 352192
    "CID9268"  // 352214
    "Patient Position Acquisition Devices with identifier CID 9268"  // 352221
    "1.2.840.10008.6.1.1468"  // 352282
    "CID9269"  // 352304
    "RT Radiation Meterset Units with identifier CID 9269"  // 352311
    "1.2.840.10008.6.1.1469"  // 352363
    "CID9270"  // 352385
    "Acquisition Initiation Types with identifier CID 9270"  // 352392
    "1.2.840.10008.6.1.147"  // 352445
    "CID3551"  // 352466
    "Ventilation Action with identifier CID 3551"  // 352473
    "1.2.840.10008.6.1.1470"  // 352516
    "CID9271"  // 352538
    "RT Image Patient Position Acquisition Devices with identifier CID 9271"  // 352545
    "1.2.840.10008.6.1.1471"  // 352615
    "CID11001"  // 352637
    "Photoacoustic Illumination Method with identifier CID 11001"  // 352645
    "1.2.840.10008.6.1.1472"  // 352704
    "CID11002"  // 352726
    "Acoustic Coupling Medium with identifier CID 11002"  // 352734
    "1.2.840.10008.6.1.1473"  // 352784
    "CID11003"  // 352806
    "Ultrasound Transducer Technology with identifier CID 11003"  // 352814
    "1.2.840.10008.6.1.1474"  // 352872
    "CID11004"  // 352894
    "Speed of Sound Correction Mechanisms with identifier CID 11004"  // 352902
    "1.2.840.10008.6.1.1475"  // 352964
    "CID11005"  // 352986
    "Photoacoustic Reconstruction Algorithm Family with identifier CID 11005"  // 352994
    "1.2.840.10008.6.1.1476"  // 353065
    "CID11006"  // 353087
    "Photoacoustic Imaged Property with identifier CID 11006"  // 353095
    "1.2.840.10008.6.1.1477"  // 353150
    "CID10005"  // 353172
    "X-Ray Radiation Dose Procedure Type Reported with identifier CID 10005"  // 353180
    "1.2.840.10008.6.1.1478"  // 353250
    "CID4410"  // 353272
    "Topical Treatment with identifier CID 4410"  // 353279
    "1.2.840.10008.6.1.1479"  // 353321
    "CID4411"  // 353343
    "Lesion Color with identifier CID 4411"  // 353350
    "1.2.840.10008.6.1.148"  // 353387
    "CID3552"  // 353408
    "Pacing Action with identifier CID 3552"  // 353415
    "1.2.840.10008.6.1.1480"  // 353453
    "CID4412"  // 353475
    "Specimen Stain for Confocal Microscopy with identifier CID 4412"  // 353482
    "1.2.840.10008.6.1.1481"  // 353545
    "CID9272"  // 353567
    "RT ROI Image Acquisition Context with identifier CID 9272"  // 353574
    "1.2.840.10008.6.1.1482"  // 353631
    "CID6170"  // 353653
    "Lobe of Lung with identifier CID 6170"  // 353660
    "1.2.840.10008.6.1.1483"  // 353697
    "CID6171"  // 353719
    "Zone of Lung with identifier CID 6171"  // 353726
    "1.2.840.10008.6.1.1484"  // 353763
    "CID3046"  // 353785
    "Sleep Stage with identifier CID 3046"  // 353792
    "1.2.840.10008.6.1.1485"  // 353828
    "CID9273"  // 353850
    "Patient Position Acquisition MR Techniques with identifier CID 9273"  // 353857
    "1.2.840.10008.6.1.1486"  // 353924
    "CID9583"  // 353946
    "RT Plan Radiotherapy Procedure Technique with identifier CID 9583"  // 353953
    "1.2.840.10008.6.1.1487"  // 354018
    "CID3047"  // 354040
    "Waveform Annotation Classification with identifier CID 3047"  // 354047
    "1.2.840.10008.6.1.1488"  // 354106
    "CID3048"  // 354128
    "Waveform Annotations Document Title with identifier CID 3048"  // 354135
    "1.2.840.10008.6.1.1489"  // 354195
    "CID3049"  // 354217
    "EEG Procedure with identifier CID 3049"  // 354224
    "1.2.840.10008.6.1.149"  // 354262
    "CID3553"  // 354283
    "Circulatory Support with identifier CID 3553"  // 354290
    "1.2.840.10008.6.1.1490"  // 354334
    "CID3050"  // 354356
    "Patient Consciousness with identifier CID 3050"  // 354363
    "1.2.840.10008.6.1.1491"  // 354409
    "CID12010"  // 354431
    "Follicle Type with identifier CID 12010"  // 354439
    "1.2.840.10008.6.1.1492"  // 354478
    "CID7163"  // 354500
    "Breast Tissue Segmentation Type with identifier CID 7163"  // 354507
    "1.2.840.10008.6.1.1493"  // 354563
    "CID3779"  // 354585
    "Implanted Device with identifier CID 3779"  // 354592
    "1.2.840.10008.6.1.1494"  // 354633
    "CID281"  // 354655
    "Similarity Measure with identifier CID 281"  // 354661
    "1.2.840.10008.6.1.1495"  // 354703
    "CID34"  // 354725
    "Waveform Acquisition Modality with identifier CID 34"  // 354730
    "1.2.840.10008.6.1.1496"  // 354782
    "CID4274"  // 354804
    "En Face Processing Algorithm Family with identifier CID 4274"  // 354811
    "1.2.840.10008.6.1.1497"  // 354871
    "CID4275"  // 354893
    "Anterior Eye Segmentation Surface with identifier CID 4275"  // 354900
    "1.2.840.10008.6.1.1498"  // 354958
    "CID12312"  // 354980
    "Fetal Echocardiography Image View with identifier CID 12312"  // 354988
    "1.2.840.10008.6.1.1499"  // 355047
    "CID12313"  // 355069
    "Cardiac Ultrasound Fetal Arrhythmia Measurements with identifier CID 12313"  // 355077
    "1.2.840.10008.6.1.15"  // 355151
    "CID21"  // 355171
    "Patient Equipment Relationship with identifier CID 21"  // 355176
    "1.2.840.10008.6.1.150"  // 355229
    "CID3554"  // 355250
    "Ventilation with identifier CID 3554"  // 355257
    "1.2.840.10008.6.1.1500"  // 355293
    "CID12314"  // 355315
    "Common Fetal Echocardiography Measurements with identifier CID 12314"  // 355323
    "1.2.840.10008.6.1.1501"  // 355391
    "CID4061"  // 355413
    "Head and Neck Primary Anatomic Structure with identifier CID 4061"  // 355420
    "1.2.840.10008.6.1.1502"  // 355485
    "CID4062"  // 355507
    "VL View with identifier CID 4062"  // 355514
    "1.2.840.10008.6.1.1503"  // 355546
    "CID4063"  // 355568
    "VL Dental View with identifier CID 4063"  // 355575
    "1.2.840.10008.6.1.1504"  // 355614
    "CID4064"  // 355636
    "VL View Modifier with identifier CID 4064"  // 355643
    "1.2.840.10008.6.1.1505"  // 355684
    "CID4065"  // 355706
    "VL Dental View Modifier with identifier CID 4065"  // 355713
    "1.2.840.10008.6.1.1506"  // 355761
    "CID4066"  // 355783
    "Orthognathic Functional Condition with identifier CID 4066"  // 355790
    "1.2.840.10008.6.1.1507"  // 355848
    "CID4067"  // 355870
    "Orthodontic Finding by Inspection with identifier CID 4067"  // 355877
    "1.2.840.10008.6.1.1508"  // 355935
    "CID4068"  // 355957
    "Orthodontic Observable Entity with identifier CID 4068"  // 355964
    "1.2.840.10008.6.1.1509"  // 356018
    "CID4069"  // 356040
    "Dental Occlusion with identifier CID 4069"  // 356047
    "1.2.840.10008.6.1.151"  // 356088
    "CID3555"  // 356109
    "Pacing with identifier CID 3555"  // 356116
    "1.2.840.10008.6.1.1510"  // 356147
    "CID4070"  // 356169
    "Orthodontic Treatment Progress with identifier CID 4070"  // 356176
    "1.2.840.10008.6.1.1511"  // 356231
    "CID4071"  // 356253
    "General Photography Device with identifier CID 4071"  // 356260
    "1.2.840.10008.6.1.1512"  // 356311
    "CID4072"  // 356333
    "Devices for the Purpose of Dental Photography with identifier CID 4072"  // 356340
    "1.2.840.10008.6.1.1513"  // 356410
    "CID4053"  // 356432
    "CTDI Phantom Device with identifier CID 4053"  // 356439
    "1.2.840.10008.6.1.1514"  // 356483
    "CID108"  // 356505
    "Diagnostic Imaging Procedure without IV Contrast with identifier CID 108"  // 356511
    "1.2.840.10008.6.1.1515"  // 356583
    "CID109"  // 356605
    "Diagnostic Imaging Procedure with IV Contrast with identifier CID 109"  // 356611
    "1.2.840.10008.6.1.1516"  // 356680
    "CID12331"  // 356702
    "Structural Heart Procedure with identifier CID 12331"  // 356710
    "1.2.840.10008.6.1.1517"  // 356762
    "CID12332"  // 356784
    "Structural Heart Device with identifier CID 12332"  // 356792
    "1.2.840.10008.6.1.1518"  // 356841
    "CID12333"  // 356863
    "Structural Heart Measurement with identifier CID 12333"  // 356871
    "1.2.840.10008.6.1.1519"  // 356925
    "CID12334"  // 356947
    "Aortic Valve Structural Measurement with identifier CID 12334"  // 356955
    "1.2.840.10008.6.1.152"  // 357016
    "CID3560"  // 357037
    "Blood Pressure Method with identifier CID 3560"  // 357044
    "1.2.840.10008.6.1.1520"  // 357090
    "CID12335"  // 357112
    "Mitral Valve Structural Measurement with identifier CID 12335"  // 357120
    "1.2.840.10008.6.1.1521"  // 357181
    "CID12336"  // 357203
    "Tricuspid Valve Structural Measurement with identifier CID 12336"  // 357211
    "1.2.840.10008.6.1.1522"  // 357275
    "CID12337"  // 357297
    "Structural Heart Echo Measurement with identifier CID 12337"  // 357305
    "1.2.840.10008.6.1.1523"  // 357364
    "CID12338"  // 357386
    "Left Atrial Appendage Closure Measurement with identifier CID 12338"  // 357394
    "1.2.840.10008.6.1.1524"  // 357461
    "CID12339"  // 357483
    "Structural Heart Procedure Anatomic Site with identifier CID 12339"  // 357491
    "1.2.840.10008.6.1.1525"  // 357557
    "CID12341"  // 357579
    "Indication for Structural Heart Procedure with identifier CID 12341"  // 357587
    "1.2.840.10008.6.1.1526"  // 357654
    "CID12342"  // 357676
    "Bradycardiac Agent with identifier CID 12342"  // 357684
    "1.2.840.10008.6.1.1527"  // 357728
    "CID12343"  // 357750
    "Transesophageal Echocardiography Scan Plane with identifier CID 12343"  // 357758
    "1.2.840.10008.6.1.1528"  // 357827
    "CID12344"  // 357849
    "Structural Heart Measurement Report Document Title with identifier CID 12344"  // 357857
    "1.2.840.10008.6.1.1529"  // 357933
    "CID7458"  // 357955
    "Person Gender Identity with identifier CID 7458"  // 357962
    "1.2.840.10008.6.1.153"  // 358009
    "CID3600"  // 358030
    "Relative Time with identifier CID 3600"  // 358037
    "1.2.840.10008.6.1.1530"  // 358075
    "CID7459"  // 358097
    "Category of Sex Parameters for Clinical Use with identifier CID 7459"  // 358104
    "1.2.840.10008.6.1.1531"  // 358172
    "CID7448"  // 358194
    "Third Person Pronoun Set with identifier CID 7448"  // 358201
    "1.2.840.10008.6.1.1532"  // 358250
    "CID12345"  // 358272
    "Cardiac Structure Calcification Qualitative Evaluation with identifier CID 12345"  // 358280
    "1.2.840.10008.6.1.1533"  // 358360
    "CID4280"  // 358382
    "Visual Field Measurements with identifier CID 4280"  // 358389
    "1.2.840.10008.6.1.1534"  // 358439
    "CID4281"  // 358461
    "Optic Disc Key Measurements with identifier CID 4281"  // 358468
    "1.2.840.10008.6.1.1535"  // 358520
    "CID4282"  // 358542
    "Retinal Sector Methods with identifier CID 4282"  // 358549
    "1.2.840.10008.6.1.1536"  // 358596
    "CID4283"  // 358618
    "RNFL Sector Measurements with identifier CID 4283"  // 358625
    "1.2.840.10008.6.1.1537"  // 358674
    "CID4284"  // 358696
    "RNFL Clockface Measurements with identifier CID 4284"  // 358703
    "1.2.840.10008.6.1.1538"  // 358755
    "CID4285"  // 358777
    "Macular Thickness Key Measurements with identifier CID 4285"  // 358784
    "1.2.840.10008.6.1.1539"  // 358843
    "CID4286"  // 358865
    "Ganglion Cell Measurement Extent with identifier CID 4286"  // 358872
    "1.2.840.10008.6.1.154"  // 358929
    "CID3602"  // 358950
    "Hemodynamic Patient State with identifier CID 3602"  // 358957
    "1.2.840.10008.6.1.1540"  // 359007
    "CID4287"  // 359029
    "Ganglion Cell Key Measurements with identifier CID 4287"  // 359036
    "1.2.840.10008.6.1.1541"  // 359091
    "CID4288"  // 359113
    "Ganglion Cell Sector Measurements with identifier CID 4288"  // 359120
    "1.2.840.10008.6.1.1542"  // 359178
    "CID4289"  // 359200
    "Ganglion Cell Sector Methods with identifier CID 4289"  // 359207
    "1.2.840.10008.6.1.1543"  // 359260
    "CID4290"  // 359282
    "Endothelial Cell Count Measurements with identifier CID 4290"  // 359289
    "1.2.840.10008.6.1.1544"  // 359349
    "CID4291"  // 359371
    "Ophthalmic Image ROI Measurements with identifier CID 4291"  // 359378
    "1.2.840.10008.6.1.1545"  // 359436
    "CID9584"  // 359458
    "RT Plan Approval Assertion with identifier CID 9584"  // 359465
    "1.2.840.10008.6.1.1546"  // 359516
    "CID12026"  // 359538
    "Estimated Delivery Date Method with identifier CID 12026"  // 359546
    "1.2.840.10008.6.1.1547"  // 359602
    "CID9585"  // 359624
    "RT Dose Calculation Algorithm Family with identifier CID 9585"  // 359631
    "1.2.840.10008.6.1.1548"  // 359692
    "CID10012"  // 359714
    "Dose Index for Dose Calibration with identifier CID 10012"  // 359722
    "1.2.840.10008.6.1.1549"  // 359779
    "CID12036"  // 359801
    "Ultrasound Attenuation Imaging Site with identifier CID 12036"  // 359809
    "1.2.840.10008.6.1.155"  // 359870
    "CID3604"  // 359891
    "Arterial Lesion Location with identifier CID 3604"  // 359898
    "1.2.840.10008.6.1.1550"  // 359947
    "CID12040"  // 359969
    "Fetal Anatomy Survey Assessment with identifier CID 12040"  // 359977
    "1.2.840.10008.6.1.1551"  // 360034
    "CID12041"  // 360056
    "Fetal Anatomy Survey Assessment - Head with identifier CID 12041"  // 360064
    "1.2.840.10008.6.1.1552"  // 360128
    "CID12042"  // 360150
    "Fetal Anatomy Survey Assessment - Face and Neck with identifier CID 12042"  // 360158
    "1.2.840.10008.6.1.1553"  // 360231
    "CID12043"  // 360253
    "Fetal Anatomy Survey Assessment - Chest with identifier CID 12043"  // 360261
    "1.2.840.10008.6.1.1554"  // 360326
    "CID12044"  // 360348
    "Fetal Anatomy Survey Assessment - Heart with identifier CID 12044"  // 360356
    "1.2.840.10008.6.1.1555"  // 360421
    "CID12045"  // 360443
    "Fetal Anatomy Survey Assessment - Abdomen and Pelvis with identifier CID 12045"  // 360451
    "1.2.840.10008.6.1.1556"  // 360529
    "CID12046"  // 360551
    "Fetal Anatomy Survey Assessment - Spine with identifier CID 12046"  // 360559
    "1.2.840.10008.6.1.1557"  // 360624
    "CID12047"  // 360646
    "Fetal Anatomy Survey Assessment - Extremities with identifier CID 12047"  // 360654
    "1.2.840.10008.6.1.1558"  // 360725
    "CID12048"  // 360747
    "Fetal Anatomy Survey Assessment - Maternal with identifier CID 12048"  // 360755
    "1.2.840.10008.6.1.1559"  // 360823
    "CID12049"  // 360845
    "Fetal Anatomy Survey Practice Guideline with identifier CID 12049"  // 360853
    "1.2.840.10008.6.1.156"  // 360918
    "CID3606"  // 360939
    "Arterial Source Location with identifier CID 3606"  // 360946
    "1.2.840.10008.6.1.1560"  // 360995
    "CID900"  // 361017
    "Sensitive Content Category with identifier CID 900"  // 361023
    "1.2.840.10008.6.1.1561"  // 361073
    "CID901"  // 361095
    "Sensitive Content Detail with identifier CID 901"  // 361101
    "1.2.840.10008.6.1.1562"  // 361149
    "CID406"  // 361171
    "Application Type Code with identifier CID 406"  // 361177
    "1.2.840.10008.6.1.1563"  // 361222
    "CID10035"  // 361244
    "X-Ray Modulation Type with identifier CID 10035"  // 361252
    "1.2.840.10008.6.1.1564"  // 361299
    "CID9586"  // 361321
    "Radiotherapy Dose Real World Units with identifier CID 9586"  // 361328
    "1.2.840.10008.6.1.1565"  // 361387
    "CID9587"  // 361409
    "Radiotherapy Dose Interpreted Type Codes with identifier CID 9587"  // 361416
    "1.2.840.10008.6.1.1566"  // 361481
    "CID9588"  // 361503
    "Radiotherapy Dose Interpreted Type Modifier Codes with identifier CID 9588"  // 361510
    "1.2.840.10008.6.1.1567"  // 361584
    "CID9589"  // 361606
    "Radiotherapy Dose Intent Codes with identifier CID 9589"  // 361613
    "1.2.840.10008.6.1.1568"  // 361668
    "CID7164"  // 361690
    "Quality Segmentation Property Type with identifier CID 7164"  // 361697
    "1.2.840.10008.6.1.1569"  // 361756
    "CID12027"  // 361778
    "Ultrasound Z-Score Population Index with identifier CID 12027"  // 361786
    "1.2.840.10008.6.1.157"  // 361847
    "CID3607"  // 361868
    "Venous Source Location with identifier CID 3607"  // 361875
    "1.2.840.10008.6.1.1570"  // 361922
    "CID12028"  // 361944
    "Fetal Ultrasound Z-Score Reference Authority with identifier CID 12028"  // 361952
    "1.2.840.10008.6.1.1571"  // 362022
    "CID10036"  // 362044
    "Metal Artifact Reduction Algorithm Family with identifier CID 10036"  // 362052
    "1.2.840.10008.6.1.158"  // 362119
    "CID3608"  // 362140
    "Atrial Source Location with identifier CID 3608"  // 362147
    "1.2.840.10008.6.1.159"  // 362194
    "CID3609"  // 362215
    "Ventricular Source Location with identifier CID 3609"  // 362222
    "1.2.840.10008.6.1.16"  // 362274
    "CID23"  // 362294
    "Cranio-Caudad Angulation with identifier CID 23"  // 362299
    "1.2.840.10008.6.1.160"  // 362346
    "CID3610"  // 362367
    "Gradient Source Location with identifier CID 3610"  // 362374
    "1.2.840.10008.6.1.161"  // 362423
    "CID3611"  // 362444
    "Pressure Measurement with identifier CID 3611"  // 362451
    "1.2.840.10008.6.1.162"  // 362496
    "CID3612"  // 362517
    "Blood Velocity Measurement with identifier CID 3612"  // 362524
    "1.2.840.10008.6.1.163"  // 362575
    "CID3613"  // 362596
    "Hemodynamic Time Measurement with identifier CID 3613"  // 362603
    "1.2.840.10008.6.1.164"  // 362656
    "CID3614"  // 362677
    "Non-mitral Valve Area with identifier CID 3614"  // 362684
    "1.2.840.10008.6.1.165"  // 362730
    "CID3615"  // 362751
    "Valve Area with identifier CID 3615"  // 362758
    "1.2.840.10008.6.1.166"  // 362793
    "CID3616"  // 362814
    "Hemodynamic Period Measurement with identifier CID 3616"  // 362821
    "1.2.840.10008.6.1.167"  // 362876
    "CID3617"  // 362897
    "Valve Flow with identifier CID 3617"  // 362904
    "1.2.840.10008.6.1.168"  // 362939
    "CID3618"  // 362960
    "Hemodynamic Flow with identifier CID 3618"  // 362967
    "1.2.840.10008.6.1.169"  // 363008
    "CID3619"  // 363029
    "Hemodynamic Resistance Measurement with identifier CID 3619"  // 363036
    "1.2.840.10008.6.1.17"  // 363095
    "CID25"  // 363115
    "Radiopharmaceutical with identifier CID 25"  // 363120
    "1.2.840.10008.6.1.170"  // 363162
    "CID3620"  // 363183
    "Hemodynamic Ratio with identifier CID 3620"  // 363190
    "1.2.840.10008.6.1.171"  // 363232
    "CID3621"  // 363253
    "Fractional Flow Reserve with identifier CID 3621"  // 363260
    "1.2.840.10008.6.1.172"  // 363308
    "CID3627"  // 363329
    "Measurement Type with identifier CID 3627"  // 363336
    "1.2.840.10008.6.1.173"  // 363377
    "CID3628"  // 363398
    "Cardiac Output Method with identifier CID 3628"  // 363405
    "1.2.840.10008.6.1.174"  // 363451
    "CID3629"  // 363472
    "Procedure Intent with identifier CID 3629"  // 363479
    "1.2.840.10008.6.1.175"  // 363520
    "CID3630"  // 363541
    "Cardiovascular Anatomic Location with identifier CID 3630"  // 363548
    "1.2.840.10008.6.1.176"  // 363605
    "CID3640"  // 363626
    "Hypertension with identifier CID 3640"  // 363633
    "1.2.840.10008.6.1.177"  // 363670
    "CID3641"  // 363691
    "Hemodynamic Assessment with identifier CID 3641"  // 363698
    "1.2.840.10008.6.1.178"  // 363745
    "CID3642"  // 363766
    "Degree Finding with identifier CID 3642"  // 363773
    "1.2.840.10008.6.1.179"  // 363812
    "CID3651"  // 363833
    "Hemodynamic Measurement Phase with identifier CID 3651"  // 363840
    "1.2.840.10008.6.1.18"  // 363894
    "CID26"  // 363914
    "Nuclear Medicine Projection with identifier CID 26"  // 363919
    "1.2.840.10008.6.1.180"  // 363969
    "CID3663"  // 363990
    "Body Surface Area Equation with identifier CID 3663"  // 363997
    "1.2.840.10008.6.1.181"  // 364048
    "CID3664"  // 364069
    "Oxygen Consumption Equation/Table with identifier CID 3664"  // 364076
    "1.2.840.10008.6.1.182"  // 364134
    "CID3666"  // 364155
    "P50 Equation with identifier CID 3666"  // 364162
    "1.2.840.10008.6.1.183"  // 364199
    "CID3667"  // 364220
    "Framingham Score with identifier CID 3667"  // 364227
    "1.2.840.10008.6.1.184"  // 364268
    "CID3668"  // 364289
    "Framingham Table with identifier CID 3668"  // 364296
    "1.2.840.10008.6.1.185"  // 364337
    "CID3670"  // 364358
    "ECG Procedure Type with identifier CID 3670"  // 364365
    "1.2.840.10008.6.1.186"  // 364408
    "CID3671"  // 364429
    "Reason for ECG Study with identifier CID 3671"  // 364436
    "1.2.840.10008.6.1.187"  // 364481
    "CID3672"  // 364502
    "Pacemaker with identifier CID 3672"  // 364509
    "1.2.840.10008.6.1.188"  // 364543
    "CID3673"  // 364564
    "Diagnosis (Retired) with identifier CID 3673 (RET (2013))"  // 364571
    "1.2.840.10008.6.1.189"  // 364628
    "CID3675"  // 364649
    "Other Filters (Retired) with identifier CID 3675 (RET (2013))"  // 364656
    "1.2.840.10008.6.1.19"  // 364717
    "CID29"  // 364737
    "Acquisition Modality with identifier CID 29"  // 364742
    "1.2.840.10008.6.1.190"  // 364785
    "CID3676"  // 364806
    "Lead Measurement Technique with identifier CID 3676"  // 364813
    "1.2.840.10008.6.1.191"  // 364864
    "CID3677"  // 364885
    "Summary Codes ECG with identifier CID 3677"  // 364892
    "1.2.840.10008.6.1.192"  // 364934
    "CID3678"  // 364955
    "QT Correction Algorithm with identifier CID 3678"  // 364962
    "1.2.840.10008.6.1.193"  // 365010
    "CID3679"  // 365031
    "ECG Morphology Description (Retired) with identifier CID 3679 (RET (2013))"  // 365038
    "1.2.840.10008.6.1.194"  // 365112
    "CID3680"  // 365133
    "ECG Lead Noise Description with identifier CID 3680"  // 365140
    "1.2.840.10008.6.1.195"  // 365191
    "CID3681"  // 365212
    "ECG Lead Noise Modifier (Retired) with identifier CID 3681"  // 365219
    "1.2.840.10008.6.1.196"  // 365277
    "CID3682"  // 365298
    "Probability (Retired) with identifier CID 3682 (RET (2013))"  // 365305
    "1.2.840.10008.6.1.197"  // 365364
    "CID3683"  // 365385
    "Modifier (Retired) with identifier CID 3683 (RET (2013))"  // 365392
    "1.2.840.10008.6.1.198"  // 365448
    "CID3684"  // 365469
    "Trend (Retired) with identifier CID 3684 (RET (2013))"  // 365476
    "1.2.840.10008.6.1.199"  // 365529
    "CID3685"  // 365550
    "Conjunctive Term (Retired) with identifier CID 3685 (RET (2013))"  // 365557
    "1.2.840.10008.6.1.2"  // 365621
    "CID4"  // 365640
    "Anatomic Region with identifier CID 4"  // 365644
    "1.2.840.10008.6.1.20"  // 365681
    "CID30"  // 365701
    "DICOM Device with identifier CID 30"  // 365706
    "1.2.840.10008.6.1.200"  // 365741
    "CID3686"  // 365762
    "ECG Interpretive Statement (Retired) with identifier CID 3686 (RET (2013))"  // 365769
    "1.2.840.10008.6.1.201"  // 365843
    "CID3687"  // 365864
    "Electrophysiology Waveform Duration with identifier CID 3687"  // 365871
    "1.2.840.10008.6.1.202"  // 365931
    "CID3688"  // 365952
    "Electrophysiology Waveform Voltage with identifier CID 3688"  // 365959
    "1.2.840.10008.6.1.203"  // 366018
    "CID3700"  // 366039
    "Cath Diagnosis with identifier CID 3700"  // 366046
    "1.2.840.10008.6.1.204"  // 366085
    "CID3701"  // 366106
    "Cardiac Valve/Tract with identifier CID 3701"  // 366113
    "1.2.840.10008.6.1.205"  // 366157
    "CID3703"  // 366178
    "Wall Motion with identifier CID 3703"  // 366185
    "1.2.840.10008.6.1.206"  // 366221
    "CID3704"  // 366242
    "Myocardium Wall Morphology Finding with identifier CID 3704"  // 366249
    "1.2.840.10008.6.1.207"  // 366308
    "CID3705"  // 366329
    "Chamber Size with identifier CID 3705"  // 366336
    "1.2.840.10008.6.1.208"  // 366373
    "CID3706"  // 366394
    "Overall Contractility with identifier CID 3706"  // 366401
    "1.2.840.10008.6.1.209"  // 366447
    "CID3707"  // 366468
    "VSD Description with identifier CID 3707"  // 366475
    "1.2.840.10008.6.1.21"  // 366515
    "CID31"  // 366535
    "Abstract Prior with identifier CID 31"  // 366540
    "1.2.840.10008.6.1.210"  // 366577
    "CID3709"  // 366598
    "Aortic Root Description with identifier CID 3709"  // 366605
    "1.2.840.10008.6.1.211"  // 366653
    "CID3710"  // 366674
    "Coronary Dominance with identifier CID 3710"  // 366681
    "1.2.840.10008.6.1.212"  // 366724
    "CID3711"  // 366745
    "Valvular Abnormality with identifier CID 3711"  // 366752
    "1.2.840.10008.6.1.213"  // 366797
    "CID3712"  // 366818
    "Vessel Descriptor with identifier CID 3712"  // 366825
    "1.2.840.10008.6.1.214"  // 366867
    "CID3713"  // 366888
    "TIMI Flow Characteristic with identifier CID 3713"  // 366895
    "1.2.840.10008.6.1.215"  // 366944
    "CID3714"  // 366965
    "Thrombus with identifier CID 3714"  // 366972
    "1.2.840.10008.6.1.216"  // 367005
    "CID3715"  // 367026
    "Lesion Margin with identifier CID 3715"  // 367033
    "1.2.840.10008.6.1.217"  // 367071
    "CID3716"  // 367092
    "Severity with identifier CID 3716"  // 367099
    "1.2.840.10008.6.1.218"  // 367132
    "CID3717"  // 367153
    "Left Ventricle Myocardial Wall 17 Segment Model with identifier CID 3717"  // 367160
    "1.2.840.10008.6.1.219"  // 367232
    "CID3718"  // 367253
    "Myocardial Wall Segments in Projection with identifier CID 3718"  // 367260
    "1.2.840.10008.6.1.22"  // 367323
    "CID42"  // 367343
    "Numeric Value Qualifier with identifier CID 42"  // 367348
    "1.2.840.10008.6.1.220"  // 367394
    "CID3719"  // 367415
    "Canadian Clinical Classification with identifier CID 3719"  // 367422
    "1.2.840.10008.6.1.221"  // 367479
    "CID3720"  // 367500
    "Cardiac History Date (Retired) with identifier CID 3720 (RET (2007))"  // 367507
    "1.2.840.10008.6.1.222"  // 367575
    "CID3721"  // 367596
    "Cardiovascular Surgery with identifier CID 3721"  // 367603
    "1.2.840.10008.6.1.223"  // 367650
    "CID3722"  // 367671
    "Diabetic Therapy with identifier CID 3722"  // 367678
    "1.2.840.10008.6.1.224"  // 367719
    "CID3723"  // 367740
    "MI Type with identifier CID 3723"  // 367747
    "1.2.840.10008.6.1.225"  // 367779
    "CID3724"  // 367800
    "Smoking History with identifier CID 3724"  // 367807
    "1.2.840.10008.6.1.226"  // 367847
    "CID3726"  // 367868
    "Coronary Intervention Indication with identifier CID 3726"  // 367875
    "1.2.840.10008.6.1.227"  // 367932
    "CID3727"  // 367953
    "Catheterization Indication with identifier CID 3727"  // 367960
    "1.2.840.10008.6.1.228"  // 368011
    "CID3728"  // 368032
    "Cath Finding with identifier CID 3728"  // 368039
    "1.2.840.10008.6.1.229"  // 368076
    "CID3729"  // 368097
    "Admission Status with identifier CID 3729"  // 368104
    "1.2.840.10008.6.1.23"  // 368145
    "CID82"  // 368165
    "Measurement Unit with identifier CID 82"  // 368170
    "1.2.840.10008.6.1.230"  // 368209
    "CID3730"  // 368230
    "Insurance Payor with identifier CID 3730"  // 368237
    "1.2.840.10008.6.1.231"  // 368277
    "CID3733"  // 368298
    "Primary Cause of Death with identifier CID 3733"  // 368305
    "1.2.840.10008.6.1.232"  // 368352
    "CID3735"  // 368373
    "Acute Coronary Syndrome Time Period with identifier CID 3735"  // 368380
    "1.2.840.10008.6.1.233"  // 368440
    "CID3736"  // 368461
    "NYHA Classification with identifier CID 3736"  // 368468
    "1.2.840.10008.6.1.234"  // 368512
    "CID3737"  // 368533
    "Ischemia Non-invasive Test with identifier CID 3737"  // 368540
    "1.2.840.10008.6.1.235"  // 368591
    "CID3738"  // 368612
    "Pre-Cath Angina Type with identifier CID 3738"  // 368619
    "1.2.840.10008.6.1.236"  // 368664
    "CID3739"  // 368685
    "Cath Procedure Type with identifier CID 3739"  // 368692
    "1.2.840.10008.6.1.237"  // 368736
    "CID3740"  // 368757
    "Thrombolytic Administration with identifier CID 3740"  // 368764
    "1.2.840.10008.6.1.238"  // 368816
    "CID3741"  // 368837
    "Lab Visit Medication Administration with identifier CID 3741"  // 368844
    "1.2.840.10008.6.1.239"  // 368904
    "CID3742"  // 368925
    "PCI Medication Administration with identifier CID 3742"  // 368932
    "1.2.840.10008.6.1.24"  // 368986
    "CID83"  // 369006
    "Real World Value Mapping Unit with identifier CID 83"  // 369011
    "1.2.840.10008.6.1.240"  // 369063
    "CID3743"  // 369084
    "Clopidogrel/Ticlopidine Administration with identifier CID 3743"  // 369091
    "1.2.840.10008.6.1.241"  // 369154
    "CID3744"  // 369175
    "EF Testing Method with identifier CID 3744"  // 369182
    "1.2.840.10008.6.1.242"  // 369224
    "CID3745"  // 369245
    "Calculation Method with identifier CID 3745"  // 369252
    "1.2.840.10008.6.1.243"  // 369295
    "CID3746"  // 369316
    "Percutaneous Entry Site with identifier CID 3746"  // 369323
    "1.2.840.10008.6.1.244"  // 369371
    "CID3747"  // 369392
    "Percutaneous Closure with identifier CID 3747"  // 369399
    "1.2.840.10008.6.1.245"  // 369444
    "CID3748"  // 369465
    "Angiographic EF Testing Method with identifier CID 3748"  // 369472
    "1.2.840.10008.6.1.246"  // 369527
    "CID3749"  // 369548
    "PCI Procedure Result with identifier CID 3749"  // 369555
    "1.2.840.10008.6.1.247"  // 369600
    "CID3750"  // 369621
    "Previously Dilated Lesion with identifier CID 3750"  // 369628
    "1.2.840.10008.6.1.248"  // 369678
    "CID3752"  // 369699
    "Guidewire Crossing with identifier CID 3752"  // 369706
    "1.2.840.10008.6.1.249"  // 369749
    "CID3754"  // 369770
    "Vascular Complication with identifier CID 3754"  // 369777
    "1.2.840.10008.6.1.25"  // 369823
    "CID220"  // 369843
    "Significance Level with identifier CID 220"  // 369849
    "1.2.840.10008.6.1.250"  // 369891
    "CID3755"  // 369912
    "Cath Complication with identifier CID 3755"  // 369919
    "1.2.840.10008.6.1.251"  // 369961
    "CID3756"  // 369982
    "Cardiac Patient Risk Factor with identifier CID 3756"  // 369989
    "1.2.840.10008.6.1.252"  // 370041
    "CID3757"  // 370062
    "Cardiac Diagnostic Procedure with identifier CID 3757"  // 370069
    "1.2.840.10008.6.1.253"  // 370122
    "CID3758"  // 370143
    "Cardiovascular Family History with identifier CID 3758"  // 370150
    "1.2.840.10008.6.1.254"  // 370204
    "CID3760"  // 370225
    "Hypertension Therapy with identifier CID 3760"  // 370232
    "1.2.840.10008.6.1.255"  // 370277
    "CID3761"  // 370298
    "Antilipemic Agent with identifier CID 3761"  // 370305
    "1.2.840.10008.6.1.256"  // 370347
    "CID3762"  // 370368
    "Antiarrhythmic Agent with identifier CID 3762"  // 370375
    "1.2.840.10008.6.1.257"  // 370420
    "CID3764"  // 370441
    "Myocardial Infarction Therapy with identifier CID 3764"  // 370448
    "1.2.840.10008.6.1.258"  // 370502
    "CID3769"  // 370523
    "Concern Type with identifier CID 3769"  // 370530
    "1.2.840.10008.6.1.259"  // 370567
    "CID3770"  // 370588
    "Problem Status with identifier CID 3770"  // 370595
    "1.2.840.10008.6.1.26"  // 370634
    "CID221"  // 370654
    "Measurement Range Concept with identifier CID 221"  // 370660
    "1.2.840.10008.6.1.260"  // 370709
    "CID3772"  // 370730
    "Health Status with identifier CID 3772"  // 370737
    "1.2.840.10008.6.1.261"  // 370775
    "CID3773"  // 370796
    "Use Status with identifier CID 3773"  // 370803
    "1.2.840.10008.6.1.262"  // 370838
    "CID3774"  // 370859
    "Social History with identifier CID 3774"  // 370866
    "1.2.840.10008.6.1.263"  // 370905
    "CID3777"  // 370926
    "Cardiovascular Implant with identifier CID 3777"  // 370933
    "1.2.840.10008.6.1.264"  // 370980
    "CID3802"  // 371001
    "Plaque Structure with identifier CID 3802"  // 371008
    "1.2.840.10008.6.1.265"  // 371049
    "CID3804"  // 371070
    "Stenosis Measurement Method with identifier CID 3804"  // 371077
    "1.2.840.10008.6.1.266"  // 371129
    "CID3805"  // 371150
    "Stenosis Type with identifier CID 3805"  // 371157
    "1.2.840.10008.6.1.267"  // 371195
    "CID3806"  // 371216
    "Stenosis Shape with identifier CID 3806"  // 371223
    "1.2.840.10008.6.1.268"  // 371262
    "CID3807"  // 371283
    "Volume Measurement Method with identifier CID 3807"  // 371290
    "1.2.840.10008.6.1.269"  // 371340
    "CID3808"  // 371361
    "Aneurysm Type with identifier CID 3808"  // 371368
    "1.2.840.10008.6.1.27"  // 371406
    "CID222"  // 371426
    "Normality with identifier CID 222"  // 371432
    "1.2.840.10008.6.1.270"  // 371465
    "CID3809"  // 371486
    "Associated Condition with identifier CID 3809"  // 371493
    "1.2.840.10008.6.1.271"  // 371538
    "CID3810"  // 371559
    "Vascular Morphology with identifier CID 3810"  // 371566
    "1.2.840.10008.6.1.272"  // 371610
    "CID3813"  // 371631
    "Stent Finding with identifier CID 3813"  // 371638
    "1.2.840.10008.6.1.273"  // 371676
    "CID3814"  // 371697
    "Stent Composition with identifier CID 3814"  // 371704
    "1.2.840.10008.6.1.274"  // 371746
    "CID3815"  // 371767
    "Source of Vascular Finding with identifier CID 3815"  // 371774
    "1.2.840.10008.6.1.275"  // 371825
    "CID3817"  // 371846
    "Vascular Sclerosis Type with identifier CID 3817"  // 371853
    "1.2.840.10008.6.1.276"  // 371901
    "CID3820"  // 371922
    "Non-invasive Vascular Procedure with identifier CID 3820"  // 371929
    "1.2.840.10008.6.1.277"  // 371985
    "CID3821"  // 372006
    "Papillary Muscle Included/Excluded with identifier CID 3821"  // 372013
    "1.2.840.10008.6.1.278"  // 372072
    "CID3823"  // 372093
    "Respiratory Status with identifier CID 3823"  // 372100
    "1.2.840.10008.6.1.279"  // 372143
    "CID3826"  // 372164
    "Heart Rhythm with identifier CID 3826"  // 372171
    "1.2.840.10008.6.1.28"  // 372208
    "CID223"  // 372228
    "Normal Range Value with identifier CID 223"  // 372234
    "1.2.840.10008.6.1.280"  // 372276
    "CID3827"  // 372297
    "Vessel Segment with identifier CID 3827"  // 372304
    "1.2.840.10008.6.1.281"  // 372343
    "CID3829"  // 372364
    "Pulmonary Artery with identifier CID 3829"  // 372371
    "1.2.840.10008.6.1.282"  // 372412
    "CID3831"  // 372433
    "Stenosis Length with identifier CID 3831"  // 372440
    "1.2.840.10008.6.1.283"  // 372480
    "CID3832"  // 372501
    "Stenosis Grade with identifier CID 3832"  // 372508
    "1.2.840.10008.6.1.284"  // 372547
    "CID3833"  // 372568
    "Cardiac Ejection Fraction with identifier CID 3833"  // 372575
    "1.2.840.10008.6.1.285"  // 372625
    "CID3835"  // 372646
    "Cardiac Volume Measurement with identifier CID 3835"  // 372653
    "1.2.840.10008.6.1.286"  // 372704
    "CID3836"  // 372725
    "Time-based Perfusion Measurement with identifier CID 3836"  // 372732
    "1.2.840.10008.6.1.287"  // 372789
    "CID3837"  // 372810
    "Fiducial Feature with identifier CID 3837"  // 372817
    "1.2.840.10008.6.1.288"  // 372858
    "CID3838"  // 372879
    "Diameter Derivation with identifier CID 3838"  // 372886
    "1.2.840.10008.6.1.289"  // 372930
    "CID3839"  // 372951
    "Coronary Vein with identifier CID 3839"  // 372958
    "1.2.840.10008.6.1.29"  // 372996
    "CID224"  // 373016
    "Selection Method with identifier CID 224"  // 373022
    "1.2.840.10008.6.1.290"  // 373062
    "CID3840"  // 373083
    "Pulmonary Vein with identifier CID 3840"  // 373090
    "1.2.840.10008.6.1.291"  // 373129
    "CID3843"  // 373150
    "Myocardial Subsegment with identifier CID 3843"  // 373157
    "1.2.840.10008.6.1.292"  // 373203
    "CID4005"  // 373224
    "Partial View Section for Mammography with identifier CID 4005"  // 373231
    "1.2.840.10008.6.1.293"  // 373292
    "CID4009"  // 373313
    "DX Anatomy Imaged with identifier CID 4009"  // 373320
    "1.2.840.10008.6.1.294"  // 373362
    "CID4010"  // 373383
    "DX View with identifier CID 4010"  // 373390
    "1.2.840.10008.6.1.295"  // 373422
    "CID4011"  // 373443
    "DX View Modifier with identifier CID 4011"  // 373450
    "1.2.840.10008.6.1.296"  // 373491
    "CID4012"  // 373512
    "Projection Eponymous Name with identifier CID 4012"  // 373519
    "1.2.840.10008.6.1.297"  // 373569
    "CID4013"  // 373590
    "Anatomic Region for Mammography with identifier CID 4013"  // 373597
    "1.2.840.10008.6.1.298"  // 373653
    "CID4014"  // 373674
    "View for Mammography with identifier CID 4014"  // 373681
    "1.2.840.10008.6.1.299"  // 373726
    "CID4015"  // 373747
    "View Modifier for Mammography with identifier CID 4015"  // 373754
    "1.2.840.10008.6.1.3"  // 373808
    "CID5"  // 373827
    "Transducer Approach with identifier CID 5"  // 373831
    "1.2.840.10008.6.1.30"  // 373872
    "CID225"  // 373892
    "Measurement Uncertainty Concept with identifier CID 225"  // 373898
    "1.2.840.10008.6.1.300"  // 373953
    "CID4016"  // 373974
    "Anatomic Region for Intra-oral Radiography with identifier CID 4016"  // 373981
    "1.2.840.10008.6.1.301"  // 374048
    "CID4017"  // 374069
    "Anatomic Region Modifier for Intra-oral Radiography with identifier CID 4017"  // 374076
    "1.2.840.10008.6.1.302"  // 374152
    "CID4018"  // 374173
    "Primary Anatomic Structure for Intra-oral Radiography (Permanent Dentition - Designation of Teeth) with identifier CID 4018"  // 374180
    "1.2.840.10008.6.1.303"  // 374303
    "CID4019"  // 374324
    "Primary Anatomic Structure for Intra-oral Radiography (Deciduous Dentition - Designation of Teeth) with identifier CID 4019"  // 374331
    "1.2.840.10008.6.1.304"  // 374454
    "CID4020"  // 374475
    "PET Radionuclide with identifier CID 4020"  // 374482
    "1.2.840.10008.6.1.305"  // 374523
    "CID4021"  // 374544
    "PET Radiopharmaceutical with identifier CID 4021"  // 374551
    "1.2.840.10008.6.1.306"  // 374599
    "CID4028"  // 374620
    "Craniofacial Anatomic Region with identifier CID 4028"  // 374627
    "1.2.840.10008.6.1.307"  // 374680
    "CID4030"  // 374701
    "CT, MR and PET Anatomy Imaged with identifier CID 4030"  // 374708
    "1.2.840.10008.6.1.308"  // 374762
    "CID4031"  // 374783
    "Common Anatomic Region with identifier CID 4031"  // 374790
    "1.2.840.10008.6.1.309"  // 374837
    "CID4032"  // 374858
    "MR Spectroscopy Metabolite with identifier CID 4032"  // 374865
    "1.2.840.10008.6.1.31"  // 374916
    "CID226"  // 374936
    "Population Statistical Descriptor with identifier CID 226"  // 374942
    "1.2.840.10008.6.1.310"  // 374999
    "CID4033"  // 375020
    "MR Proton Spectroscopy Metabolite with identifier CID 4033"  // 375027
    "1.2.840.10008.6.1.311"  // 375085
    "CID4040"  // 375106
    "Endoscopy Anatomic Region with identifier CID 4040"  // 375113
    "1.2.840.10008.6.1.312"  // 375163
    "CID4042"  // 375184
    "XA/XRF Anatomy Imaged with identifier CID 4042"  // 375191
    "1.2.840.10008.6.1.313"  // 375237
    "CID4050"  // 375258
    "Drug or Contrast Agent Characteristic with identifier CID 4050"  // 375265
    "1.2.840.10008.6.1.314"  // 375327
    "CID4051"  // 375348
    "General Device with identifier CID 4051"  // 375355
    "1.2.840.10008.6.1.315"  // 375394
    "CID4052"  // 375415
    "Phantom Device with identifier CID 4052"  // 375422
    "1.2.840.10008.6.1.316"  // 375461
    "CID4200"  // 375482
    "Ophthalmic Imaging Agent with identifier CID 4200"  // 375489
    "1.2.840.10008.6.1.317"  // 375538
    "CID4201"  // 375559
    "Patient Eye Movement Command with identifier CID 4201"  // 375566
    "1.2.840.10008.6.1.318"  // 375619
    "CID4202"  // 375640
    "Ophthalmic Photography Acquisition Device with identifier CID 4202"  // 375647
    "1.2.840.10008.6.1.319"  // 375713
    "CID4203"  // 375734
    "Ophthalmic Photography Illumination with identifier CID 4203"  // 375741
    "1.2.840.10008.6.1.32"  // 375801
    "CID227"  // 375821
    "Sample Statistical Descriptor with identifier CID 227"  // 375827
    "1.2.840.10008.6.1.320"  // 375880
    "CID4204"  // 375901
    "Ophthalmic Filter with identifier CID 4204"  // 375908
    "1.2.840.10008.6.1.321"  // 375950
    "CID4205"  // 375971
    "Ophthalmic Lens with identifier CID 4205"  // 375978
    "1.2.840.10008.6.1.322"  // 376018
    "CID4206"  // 376039
    "Ophthalmic Channel Description with identifier CID 4206"  // 376046
    "1.2.840.10008.6.1.323"  // 376101
    "CID4207"  // 376122
    "Ophthalmic Image Position with identifier CID 4207"  // 376129
    "1.2.840.10008.6.1.324"  // 376179
    "CID4208"  // 376200
    "Mydriatic Agent with identifier CID 4208"  // 376207
    "1.2.840.10008.6.1.325"  // 376247
    "CID4209"  // 376268
    "Ophthalmic Anatomic Structure Imaged with identifier CID 4209"  // 376275
    "1.2.840.10008.6.1.326"  // 376336
    "CID4210"  // 376357
    "Ophthalmic Tomography Acquisition Device with identifier CID 4210"  // 376364
    "1.2.840.10008.6.1.327"  // 376429
    "CID4211"  // 376450
    "Ophthalmic OCT Anatomic Structure Imaged with identifier CID 4211"  // 376457
    "1.2.840.10008.6.1.328"  // 376522
    "CID5000"  // 376543
    "Language with identifier CID 5000"  // 376550
    "1.2.840.10008.6.1.329"  // 376583
    "CID5001"  // 376604
    "Country with identifier CID 5001"  // 376611
    "1.2.840.10008.6.1.33"  // 376643
    "CID228"  // 376663
    "Equation or Table with identifier CID 228"  // 376669
    "1.2.840.10008.6.1.330"  // 376710
    "CID6000"  // 376731
    "Overall Breast Composition with identifier CID 6000"  // 376738
    "1.2.840.10008.6.1.331"  // 376789
    "CID6001"  // 376810
    "Overall Breast Composition from BI-RADS with identifier CID 6001"  // 376817
    "1.2.840.10008.6.1.332"  // 376881
    "CID6002"  // 376902
    "Change Since Last Mammogram or Prior Surgery with identifier CID 6002"  // 376909
    "1.2.840.10008.6.1.333"  // 376978
    "CID6003"  // 376999
    "Change Since Last Mammogram or Prior Surgery from BI-RADS with identifier CID 6003"  // 377006
    "1.2.840.10008.6.1.334"  // 377088
    "CID6004"  // 377109
    "Mammography Shape Characteristic with identifier CID 6004"  // 377116
    "1.2.840.10008.6.1.335"  // 377173
    "CID6005"  // 377194
    "Shape Characteristic from BI-RADS with identifier CID 6005"  // 377201
    "1.2.840.10008.6.1.336"  // 377259
    "CID6006"  // 377280
    "Mammography Margin Characteristic with identifier CID 6006"  // 377287
    "1.2.840.10008.6.1.337"  // 377345
    "CID6007"  // 377366
    "Margin Characteristic from BI-RADS with identifier CID 6007"  // 377373
    "1.2.840.10008.6.1.338"  // 377432
    "CID6008"  // 377453
    "Density Modifier with identifier CID 6008"  // 377460
    "1.2.840.10008.6.1.339"  // 377501
    "CID6009"  // 377522
    "Density Modifier from BI-RADS with identifier CID 6009"  // 377529
    "1.2.840.10008.6.1.34"  // 377583
    "CID230"  // 377603
    "Yes-No with identifier CID 230"  // 377609
    "1.2.840.10008.6.1.340"  // 377639
    "CID6010"  // 377660
    "Mammography Calcification Type with identifier CID 6010"  // 377667
    "1.2.840.10008.6.1.341"  // 377722
    "CID6011"  // 377743
    "Calcification Type from BI-RADS with identifier CID 6011"  // 377750
    "1.2.840.10008.6.1.342"  // 377806
    "CID6012"  // 377827
    "Calcification Distribution Modifier with identifier CID 6012"  // 377834
    "1.2.840.10008.6.1.343"  // 377894
    "CID6013"  // 377915
    "Calcification Distribution Modifier from BI-RADS with identifier CID 6013"  // 377922
    "1.2.840.10008.6.1.344"  // 377995
    "CID6014"  // 378016
    "Mammography Single Image Finding with identifier CID 6014"  // 378023
    "1.2.840.10008.6.1.345"  // 378080
    "CID6015"  // 378101
    "Single Image Finding from BI-RADS with identifier CID 6015"  // 378108
    "1.2.840.10008.6.1.346"  // 378166
    "CID6016"  // 378187
    "Mammography Composite Feature with identifier CID 6016"  // 378194
    "1.2.840.10008.6.1.347"  // 378248
    "CID6017"  // 378269
    "Composite Feature from BI-RADS with identifier CID 6017"  // 378276
    "1.2.840.10008.6.1.348"  // 378331
    "CID6018"  // 378352
    "Clockface Location or Region with identifier CID 6018"  // 378359
    "1.2.840.10008.6.1.349"  // 378412
    "CID6019"  // 378433
    "Clockface Location or Region from BI-RADS with identifier CID 6019"  // 378440
    "1.2.840.10008.6.1.35"  // 378506
    "CID240"  // 378526
    "Present-Absent with identifier CID 240"  // 378532
    "1.2.840.10008.6.1.350"  // 378570
    "CID6020"  // 378591
    "Quadrant Location with identifier CID 6020"  // 378598
    "1.2.840.10008.6.1.351"  // 378640
    "CID6021"  // 378661
    "Quadrant Location from BI-RADS with identifier CID 6021"  // 378668
    "1.2.840.10008.6.1.352"  // 378723
    "CID6022"  // 378744
    "Side with identifier CID 6022"  // 378751
    "1.2.840.10008.6.1.353"  // 378780
    "CID6023"  // 378801
    "Side from BI-RADS with identifier CID 6023"  // 378808
    "1.2.840.10008.6.1.354"  // 378850
    "CID6024"  // 378871
    "Depth with identifier CID 6024"  // 378878
    "1.2.840.10008.6.1.355"  // 378908
    "CID6025"  // 378929
    "Depth from BI-RADS with identifier CID 6025"  // 378936
    "1.2.840.10008.6.1.356"  // 378979
    "CID6026"  // 379000
    "Mammography Assessment with identifier CID 6026"  // 379007
    "1.2.840.10008.6.1.357"  // 379054
    "CID6027"  // 379075
    "Assessment from BI-RADS with identifier CID 6027"  // 379082
    "1.2.840.10008.6.1.358"  // 379130
    "CID6028"  // 379151
    "Mammography Recommended Follow-up with identifier CID 6028"  // 379158
    "1.2.840.10008.6.1.359"  // 379216
    "CID6029"  // 379237
    "Recommended Follow-up from BI-RADS with identifier CID 6029"  // 379244
    "1.2.840.10008.6.1.36"  // 379303
    "CID242"  // 379323
    "Normal-Abnormal with identifier CID 242"  // 379329
    "1.2.840.10008.6.1.360"  // 379368
    "CID6030"  // 379389
    "Mammography Pathology Code with identifier CID 6030"  // 379396
    "1.2.840.10008.6.1.361"  // 379447
    "CID6031"  // 379468
    "Benign Pathology Code from BI-RADS with identifier CID 6031"  // 379475
    "1.2.840.10008.6.1.362"  // 379534
    "CID6032"  // 379555
    "High Risk Lesion Pathology Code from BI-RADS with identifier CID 6032"  // 379562
    "1.2.840.10008.6.1.363"  // 379631
    "CID6033"  // 379652
    "Malignant Pathology Code from BI-RADS with identifier CID 6033"  // 379659
    "1.2.840.10008.6.1.364"  // 379721
    "CID6034"  // 379742
    "CAD Output Intended Use with identifier CID 6034"  // 379749
    "1.2.840.10008.6.1.365"  // 379797
    "CID6035"  // 379818
    "Composite Feature Relation with identifier CID 6035"  // 379825
    "1.2.840.10008.6.1.366"  // 379876
    "CID6036"  // 379897
    "Feature Scope with identifier CID 6036"  // 379904
    "1.2.840.10008.6.1.367"  // 379942
    "CID6037"  // 379963
    "Mammography Quantitative Temporal Difference Type with identifier CID 6037"  // 379970
    "1.2.840.10008.6.1.368"  // 380044
    "CID6038"  // 380065
    "Mammography Qualitative Temporal Difference Type with identifier CID 6038"  // 380072
    "1.2.840.10008.6.1.369"  // 380145
    "CID6039"  // 380166
    "Nipple Characteristic with identifier CID 6039"  // 380173
    "1.2.840.10008.6.1.37"  // 380219
    "CID244"  // 380239
    "Laterality with identifier CID 244"  // 380245
    "1.2.840.10008.6.1.370"  // 380279
    "CID6040"  // 380300
    "Non-lesion Object Type with identifier CID 6040"  // 380307
    "1.2.840.10008.6.1.371"  // 380354
    "CID6041"  // 380375
    "Mammography Image Quality Finding with identifier CID 6041"  // 380382
    "1.2.840.10008.6.1.372"  // 380440
    "CID6042"  // 380461
    "Result Status with identifier CID 6042"  // 380468
    "1.2.840.10008.6.1.373"  // 380506
    "CID6043"  // 380527
    "Mammography CAD Analysis Type with identifier CID 6043"  // 380534
    "1.2.840.10008.6.1.374"  // 380588
    "CID6044"  // 380609
    "Image Quality Assessment Type with identifier CID 6044"  // 380616
    "1.2.840.10008.6.1.375"  // 380670
    "CID6045"  // 380691
    "Mammography Quality Control Standard Type with identifier CID 6045"  // 380698
    "1.2.840.10008.6.1.376"  // 380764
    "CID6046"  // 380785
    "Follow-up Interval Unit with identifier CID 6046"  // 380792
    "1.2.840.10008.6.1.377"  // 380840
    "CID6047"  // 380861
    "CAD Processing and Finding Summary with identifier CID 6047"  // 380868
    "1.2.840.10008.6.1.378"  // 380927
    "CID6048"  // 380948
    "CAD Operating Point Axis Label with identifier CID 6048"  // 380955
    "1.2.840.10008.6.1.379"  // 381010
    "CID6050"  // 381031
    "Breast Procedure Reported with identifier CID 6050"  // 381038
    "1.2.840.10008.6.1.38"  // 381088
    "CID250"  // 381108
    "Positive-Negative with identifier CID 250"  // 381114
    "1.2.840.10008.6.1.380"  // 381155
    "CID6051"  // 381176
    "Breast Procedure Reason with identifier CID 6051"  // 381183
    "1.2.840.10008.6.1.381"  // 381231
    "CID6052"  // 381252
    "Breast Imaging Report Section Title with identifier CID 6052"  // 381259
    "1.2.840.10008.6.1.382"  // 381319
    "CID6053"  // 381340
    "Breast Imaging Report Element with identifier CID 6053"  // 381347
    "1.2.840.10008.6.1.383"  // 381401
    "CID6054"  // 381422
    "Breast Imaging Finding with identifier CID 6054"  // 381429
    "1.2.840.10008.6.1.384"  // 381476
    "CID6055"  // 381497
    "Breast Clinical Finding or Indicated Problem with identifier CID 6055"  // 381504
    "1.2.840.10008.6.1.385"  // 381573
    "CID6056"  // 381594
    "Associated Finding for Breast with identifier CID 6056"  // 381601
    "1.2.840.10008.6.1.386"  // 381655
    "CID6057"  // 381676
    "Ductography Finding for Breast with identifier CID 6057"  // 381683
    "1.2.840.10008.6.1.387"  // 381738
    "CID6058"  // 381759
    "Procedure Modifiers for Breast with identifier CID 6058"  // 381766
    "1.2.840.10008.6.1.388"  // 381821
    "CID6059"  // 381842
    "Breast Implant Type with identifier CID 6059"  // 381849
    "1.2.840.10008.6.1.389"  // 381893
    "CID6060"  // 381914
    "Breast Biopsy Technique with identifier CID 6060"  // 381921
    "1.2.840.10008.6.1.39"  // 381969
    "CID251"  // 381989
    "Complication Severity with identifier CID 251"  // 381995
    "1.2.840.10008.6.1.390"  // 382040
    "CID6061"  // 382061
    "Breast Imaging Procedure Modifier with identifier CID 6061"  // 382068
    "1.2.840.10008.6.1.391"  // 382126
    "CID6062"  // 382147
    "Interventional Procedure Complication with identifier CID 6062"  // 382154
    "1.2.840.10008.6.1.392"  // 382216
    "CID6063"  // 382237
    "Interventional Procedure Result with identifier CID 6063"  // 382244
    "1.2.840.10008.6.1.393"  // 382300
    "CID6064"  // 382321
    "Ultrasound Finding for Breast with identifier CID 6064"  // 382328
    "1.2.840.10008.6.1.394"  // 382382
    "CID6065"  // 382403
    "Instrument Approach with identifier CID 6065"  // 382410
    "1.2.840.10008.6.1.395"  // 382454
    "CID6066"  // 382475
    "Target Confirmation with identifier CID 6066"  // 382482
    "1.2.840.10008.6.1.396"  // 382526
    "CID6067"  // 382547
    "Fluid Color with identifier CID 6067"  // 382554
    "1.2.840.10008.6.1.397"  // 382590
    "CID6068"  // 382611
    "Tumor Stages From AJCC with identifier CID 6068"  // 382618
    "1.2.840.10008.6.1.398"  // 382665
    "CID6069"  // 382686
    "Nottingham Combined Histologic Grade with identifier CID 6069"  // 382693
    "1.2.840.10008.6.1.399"  // 382754
    "CID6070"  // 382775
    "Bloom-Richardson Histologic Grade with identifier CID 6070"  // 382782
    "1.2.840.10008.6.1.4"  // 382840
    "CID6"  // 382859
    "Transducer Orientation with identifier CID 6"  // 382863
    "1.2.840.10008.6.1.40"  // 382907
    "CID270"  // 382927
    "Observer Type with identifier CID 270"  // 382933
    "1.2.840.10008.6.1.400"  // 382970
    "CID6071"  // 382991
    "Histologic Grading Method with identifier CID 6071"  // 382998
    "1.2.840.10008.6.1.401"  // 383048
    "CID6072"  // 383069
    "Breast Implant Finding with identifier CID 6072"  // 383076
    "1.2.840.10008.6.1.402"  // 383123
    "CID6080"  // 383144
    "Gynecological Hormone with identifier CID 6080"  // 383151
    "1.2.840.10008.6.1.403"  // 383197
    "CID6081"  // 383218
    "Breast Cancer Risk Factor with identifier CID 6081"  // 383225
    "1.2.840.10008.6.1.404"  // 383275
    "CID6082"  // 383296
    "Gynecological Procedure with identifier CID 6082"  // 383303
    "1.2.840.10008.6.1.405"  // 383351
    "CID6083"  // 383372
    "Procedures for Breast with identifier CID 6083"  // 383379
    "1.2.840.10008.6.1.406"  // 383425
    "CID6084"  // 383446
    "Mammoplasty Procedure with identifier CID 6084"  // 383453
    "1.2.840.10008.6.1.407"  // 383499
    "CID6085"  // 383520
    "Therapies for Breast with identifier CID 6085"  // 383527
    "1.2.840.10008.6.1.408"  // 383572
    "CID6086"  // 383593
    "Menopausal Phase with identifier CID 6086"  // 383600
    "1.2.840.10008.6.1.409"  // 383641
    "CID6087"  // 383662
    "General Risk Factor with identifier CID 6087"  // 383669
    "1.2.840.10008.6.1.41"  // 383713
    "CID271"  // 383733
    "Observation Subject Class with identifier CID 271"  // 383739
    "1.2.840.10008.6.1.410"  // 383788
    "CID6088"  // 383809
    "OB-GYN Maternal Risk Factor with identifier CID 6088"  // 383816
    "1.2.840.10008.6.1.411"  // 383868
    "CID6089"  // 383889
    "Substance with identifier CID 6089"  // 383896
    "1.2.840.10008.6.1.412"  // 383930
    "CID6090"  // 383951
    "Relative Usage/Exposure Amount with identifier CID 6090"  // 383958
    "1.2.840.10008.6.1.413"  // 384013
    "CID6091"  // 384034
    "Relative Frequency of Event Value with identifier CID 6091"  // 384041
    "1.2.840.10008.6.1.414"  // 384099
    "CID6092"  // 384120
    "Usage/Exposure Qualitative Concept with identifier CID 6092"  // 384127
    "1.2.840.10008.6.1.415"  // 384186
    "CID6093"  // 384207
    "Usage/Exposure/Amount Qualitative Concept with identifier CID 6093"  // 384214
    "1.2.840.10008.6.1.416"  // 384280
    "CID6094"  // 384301
    "Usage/Exposure/Frequency Qualitative Concept with identifier CID 6094"  // 384308
    "1.2.840.10008.6.1.417"  // 384377
    "CID6095"  // 384398
    "Procedure Numeric Property with identifier CID 6095"  // 384405
    "1.2.840.10008.6.1.418"  // 384456
    "CID6096"  // 384477
    "Pregnancy Status with identifier CID 6096"  // 384484
    "1.2.840.10008.6.1.419"  // 384525
    "CID6097"  // 384546
    "Side of Family with identifier CID 6097"  // 384553
    "1.2.840.10008.6.1.42"  // 384592
    "CID3000"  // 384612
    "Audio Channel Source with identifier CID 3000"  // 384619
    "1.2.840.10008.6.1.420"  // 384664
    "CID6100"  // 384685
    "Chest Component Category with identifier CID 6100"  // 384692
    "1.2.840.10008.6.1.421"  // 384741
    "CID6101"  // 384762
    "Chest Finding or Feature with identifier CID 6101"  // 384769
    "1.2.840.10008.6.1.422"  // 384818
    "CID6102"  // 384839
    "Chest Finding or Feature Modifier with identifier CID 6102"  // 384846
    "1.2.840.10008.6.1.423"  // 384904
    "CID6103"  // 384925
    "Abnormal Lines Finding or Feature with identifier CID 6103"  // 384932
    "1.2.840.10008.6.1.424"  // 384990
    "CID6104"  // 385011
    "Abnormal Opacity Finding or Feature with identifier CID 6104"  // 385018
    "1.2.840.10008.6.1.425"  // 385078
    "CID6105"  // 385099
    "Abnormal Lucency Finding or Feature with identifier CID 6105"  // 385106
    "1.2.840.10008.6.1.426"  // 385166
    "CID6106"  // 385187
    "Abnormal Texture Finding or Feature with identifier CID 6106"  // 385194
    "1.2.840.10008.6.1.427"  // 385254
    "CID6107"  // 385275
    "Width Descriptor with identifier CID 6107"  // 385282
    "1.2.840.10008.6.1.428"  // 385323
    "CID6108"  // 385344
    "Chest Anatomic Structure Abnormal Distribution with identifier CID 6108"  // 385351
    "1.2.840.10008.6.1.429"  // 385422
    "CID6109"  // 385443
    "Radiographic Anatomy Finding or Feature with identifier CID 6109"  // 385450
    "1.2.840.10008.6.1.43"  // 385514
    "CID3001"  // 385534
    "ECG Lead with identifier CID 3001"  // 385541
    "1.2.840.10008.6.1.430"  // 385574
    "CID6110"  // 385595
    "Lung Anatomy Finding or Feature with identifier CID 6110"  // 385602
    "1.2.840.10008.6.1.431"  // 385658
    "CID6111"  // 385679
    "Bronchovascular Anatomy Finding or Feature with identifier CID 6111"  // 385686
    "1.2.840.10008.6.1.432"  // 385753
    "CID6112"  // 385774
    "Pleura Anatomy Finding or Feature with identifier CID 6112"  // 385781
    "1.2.840.10008.6.1.433"  // 385839
    "CID6113"  // 385860
    "Mediastinum Anatomy Finding or Feature with identifier CID 6113"  // 385867
    "1.2.840.10008.6.1.434"  // 385930
    "CID6114"  // 385951
    "Osseous Anatomy Finding or Feature with identifier CID 6114"  // 385958
    "1.2.840.10008.6.1.435"  // 386017
    "CID6115"  // 386038
    "Osseous Anatomy Modifier with identifier CID 6115"  // 386045
    "1.2.840.10008.6.1.436"  // 386094
    "CID6116"  // 386115
    "Muscular Anatomy with identifier CID 6116"  // 386122
    "1.2.840.10008.6.1.437"  // 386163
    "CID6117"  // 386184
    "Vascular Anatomy with identifier CID 6117"  // 386191
    "1.2.840.10008.6.1.438"  // 386232
    "CID6118"  // 386253
    "Size Descriptor with identifier CID 6118"  // 386260
    "1.2.840.10008.6.1.439"  // 386300
    "CID6119"  // 386321
    "Chest Border Shape with identifier CID 6119"  // 386328
    "1.2.840.10008.6.1.44"  // 386371
    "CID3003"  // 386391
    "Hemodynamic Waveform Source with identifier CID 3003"  // 386398
    "1.2.840.10008.6.1.440"  // 386450
    "CID6120"  // 386471
    "Chest Border Definition with identifier CID 6120"  // 386478
    "1.2.840.10008.6.1.441"  // 386526
    "CID6121"  // 386547
    "Chest Orientation Descriptor with identifier CID 6121"  // 386554
    "1.2.840.10008.6.1.442"  // 386607
    "CID6122"  // 386628
    "Chest Content Descriptor with identifier CID 6122"  // 386635
    "1.2.840.10008.6.1.443"  // 386684
    "CID6123"  // 386705
    "Chest Opacity Descriptor with identifier CID 6123"  // 386712
    "1.2.840.10008.6.1.444"  // 386761
    "CID6124"  // 386782
    "Location in Chest with identifier CID 6124"  // 386789
    "1.2.840.10008.6.1.445"  // 386831
    "CID6125"  // 386852
    "General Chest Location with identifier CID 6125"  // 386859
    "1.2.840.10008.6.1.446"  // 386906
    "CID6126"  // 386927
    "Location in Lung with identifier CID 6126"  // 386934
    "1.2.840.10008.6.1.447"  // 386975
    "CID6127"  // 386996
    "Segment Location in Lung with identifier CID 6127"  // 387003
    "1.2.840.10008.6.1.448"  // 387052
    "CID6128"  // 387073
    "Chest Distribution Descriptor with identifier CID 6128"  // 387080
    "1.2.840.10008.6.1.449"  // 387134
    "CID6129"  // 387155
    "Chest Site Involvement with identifier CID 6129"  // 387162
    "1.2.840.10008.6.1.45"  // 387209
    "CID3010"  // 387229
    "Cardiovascular Anatomic Structure with identifier CID 3010"  // 387236
    "1.2.840.10008.6.1.450"  // 387294
    "CID6130"  // 387315
    "Severity Descriptor with identifier CID 6130"  // 387322
    "1.2.840.10008.6.1.451"  // 387366
    "CID6131"  // 387387
    "Chest Texture Descriptor with identifier CID 6131"  // 387394
    "1.2.840.10008.6.1.452"  // 387443
    "CID6132"  // 387464
    "Chest Calcification Descriptor with identifier CID 6132"  // 387471
    "1.2.840.10008.6.1.453"  // 387526
    "CID6133"  // 387547
    "Chest Quantitative Temporal Difference Type with identifier CID 6133"  // 387554
    "1.2.840.10008.6.1.454"  // 387622
    "CID6134"  // 387643
    "Chest Qualitative Temporal Difference Type with identifier CID 6134"  // 387650
    "1.2.840.10008.6.1.455"  // 387717
    "CID6135"  // 387738
    "Image Quality Finding with identifier CID 6135"  // 387745
    "1.2.840.10008.6.1.456"  // 387791
    "CID6136"  // 387812
    "Chest Types of Quality Control Standard with identifier CID 6136"  // 387819
    "1.2.840.10008.6.1.457"  // 387883
    "CID6137"  // 387904
    "CAD Analysis Type with identifier CID 6137"  // 387911
    "1.2.840.10008.6.1.458"  // 387953
    "CID6138"  // 387974
    "Chest Non-lesion Object Type with identifier CID 6138"  // 387981
    "1.2.840.10008.6.1.459"  // 388034
    "CID6139"  // 388055
    "Non-lesion Modifier with identifier CID 6139"  // 388062
    "1.2.840.10008.6.1.46"  // 388106
    "CID3011"  // 388126
    "Electrophysiology Anatomic Location with identifier CID 3011"  // 388133
    "1.2.840.10008.6.1.460"  // 388193
    "CID6140"  // 388214
    "Calculation Method with identifier CID 6140"  // 388221
    "1.2.840.10008.6.1.461"  // 388264
    "CID6141"  // 388285
    "Attenuation Coefficient Measurement with identifier CID 6141"  // 388292
    "1.2.840.10008.6.1.462"  // 388352
    "CID6142"  // 388373
    "Calculated Value with identifier CID 6142"  // 388380
    "1.2.840.10008.6.1.463"  // 388421
    "CID6143"  // 388442
    "Lesion Response with identifier CID 6143"  // 388449
    "1.2.840.10008.6.1.464"  // 388489
    "CID6144"  // 388510
    "RECIST Defined Lesion Response with identifier CID 6144"  // 388517
    "1.2.840.10008.6.1.465"  // 388572
    "CID6145"  // 388593
    "Baseline Category with identifier CID 6145"  // 388600
    "1.2.840.10008.6.1.466"  // 388642
    "CID6151"  // 388663
    "Background Echotexture with identifier CID 6151"  // 388670
    "1.2.840.10008.6.1.467"  // 388717
    "CID6152"  // 388738
    "Orientation with identifier CID 6152"  // 388745
    "1.2.840.10008.6.1.468"  // 388781
    "CID6153"  // 388802
    "Lesion Boundary with identifier CID 6153"  // 388809
    "1.2.840.10008.6.1.469"  // 388849
    "CID6154"  // 388870
    "Echo Pattern with identifier CID 6154"  // 388877
    "1.2.840.10008.6.1.47"  // 388914
    "CID3014"  // 388934
    "Coronary Artery Segment with identifier CID 3014"  // 388941
    "1.2.840.10008.6.1.470"  // 388989
    "CID6155"  // 389010
    "Posterior Acoustic Feature with identifier CID 6155"  // 389017
    "1.2.840.10008.6.1.471"  // 389068
    "CID6157"  // 389089
    "Vascularity with identifier CID 6157"  // 389096
    "1.2.840.10008.6.1.472"  // 389132
    "CID6158"  // 389153
    "Correlation to Other Finding with identifier CID 6158"  // 389160
    "1.2.840.10008.6.1.473"  // 389213
    "CID6159"  // 389234
    "Malignancy Type with identifier CID 6159"  // 389241
    "1.2.840.10008.6.1.474"  // 389281
    "CID6160"  // 389302
    "Breast Primary Tumor Assessment From AJCC with identifier CID 6160"  // 389309
    "1.2.840.10008.6.1.475"  // 389375
    "CID6161"  // 389396
    "Pathological Regional Lymph Node Assessment for Breast with identifier CID 6161"  // 389403
    "1.2.840.10008.6.1.476"  // 389482
    "CID6162"  // 389503
    "Assessment of Metastasis for Breast with identifier CID 6162"  // 389510
    "1.2.840.10008.6.1.477"  // 389570
    "CID6163"  // 389591
    "Menstrual Cycle Phase with identifier CID 6163"  // 389598
    "1.2.840.10008.6.1.478"  // 389644
    "CID6164"  // 389665
    "Time Interval with identifier CID 6164"  // 389672
    "1.2.840.10008.6.1.479"  // 389710
    "CID6165"  // 389731
    "Breast Linear Measurement with identifier CID 6165"  // 389738
    "1.2.840.10008.6.1.48"  // 389788
    "CID3015"  // 389808
    "Coronary Artery with identifier CID 3015"  // 389815
    "1.2.840.10008.6.1.480"  // 389855
    "CID6166"  // 389876
    "CAD Geometry Secondary Graphical Representation with identifier CID 6166"  // 389883
    "1.2.840.10008.6.1.481"  // 389955
    "CID7000"  // 389976
    "Diagnostic Imaging Report Document Title with identifier CID 7000"  // 389983
    "1.2.840.10008.6.1.482"  // 390048
    "CID7001"  // 390069
    "Diagnostic Imaging Report Heading with identifier CID 7001"  // 390076
    "1.2.840.10008.6.1.483"  // 390134
    "CID7002"  // 390155
    "Diagnostic Imaging Report Element with identifier CID 7002"  // 390162
    "1.2.840.10008.6.1.484"  // 390220
    "CID7003"  // 390241
    "Diagnostic Imaging Report Purpose of Reference with identifier CID 7003"  // 390248
    "1.2.840.10008.6.1.485"  // 390319
    "CID7004"  // 390340
    "Waveform Purpose of Reference with identifier CID 7004"  // 390347
    "1.2.840.10008.6.1.486"  // 390401
    "CID7005"  // 390422
    "Contributing Equipment Purpose of Reference with identifier CID 7005"  // 390429
    "1.2.840.10008.6.1.487"  // 390497
    "CID7006"  // 390518
    "SR Document Purpose of Reference with identifier CID 7006"  // 390525
    "1.2.840.10008.6.1.488"  // 390582
    "CID7007"  // 390603
    "Signature Purpose with identifier CID 7007"  // 390610
    "1.2.840.10008.6.1.489"  // 390652
    "CID7008"  // 390673
    "Media Import with identifier CID 7008"  // 390680
    "1.2.840.10008.6.1.49"  // 390717
    "CID3019"  // 390737
    "Cardiovascular Anatomic Structure Modifier with identifier CID 3019"  // 390744
    "1.2.840.10008.6.1.490"  // 390811
    "CID7010"  // 390832
    "Key Object Selection Document Title with identifier CID 7010"  // 390839
    "1.2.840.10008.6.1.491"  // 390899
    "CID7011"  // 390920
    "Rejected for Quality Reason with identifier CID 7011"  // 390927
    "1.2.840.10008.6.1.492"  // 390979
    "CID7012"  // 391000
    "Best in Set with identifier CID 7012"  // 391007
    "1.2.840.10008.6.1.493"  // 391043
    "CID7020"  // 391064
    "Document Title with identifier CID 7020"  // 391071
    "1.2.840.10008.6.1.494"  // 391110
    "CID7100"  // 391131
    "RCS Registration Method Type with identifier CID 7100"  // 391138
    "1.2.840.10008.6.1.495"  // 391191
    "CID7101"  // 391212
    "Brain Atlas Fiducial with identifier CID 7101"  // 391219
    "1.2.840.10008.6.1.496"  // 391264
    "CID7150"  // 391285
    "Segmentation Property Category with identifier CID 7150"  // 391292
    "1.2.840.10008.6.1.497"  // 391347
    "CID7151"  // 391368
    "Segmentation Property Type with identifier CID 7151"  // 391375
    "1.2.840.10008.6.1.498"  // 391426
    "CID7152"  // 391447
    "Cardiac Structure Segmentation Type with identifier CID 7152"  // 391454
    "1.2.840.10008.6.1.499"  // 391514
    "CID7153"  // 391535
    "CNS Segmentation Type with identifier CID 7153"  // 391542
    "1.2.840.10008.6.1.5"  // 391588
    "CID7"  // 391607
    "Ultrasound Beam Path with identifier CID 7"  // 391611
    "1.2.840.10008.6.1.50"  // 391653
    "CID3082"  // 391673
    "Cardiology Measurement Unit (Retired) with identifier CID 3082 (RET (2011))"  // 391680
    "1.2.840.10008.6.1.500"  // 391755
    "CID7154"  // 391776
    "Abdominal Segmentation Type with identifier CID 7154"  // 391783
    "1.2.840.10008.6.1.501"  // 391835
    "CID7155"  // 391856
    "Thoracic Segmentation Type with identifier CID 7155"  // 391863
    "1.2.840.10008.6.1.502"  // 391914
    "CID7156"  // 391935
    "Vascular Segmentation Type with identifier CID 7156"  // 391942
    "1.2.840.10008.6.1.503"  // 391993
    "CID7157"  // 392014
    "Device Segmentation Type with identifier CID 7157"  // 392021
    "1.2.840.10008.6.1.504"  // 392070
    "CID7158"  // 392091
    "Artifact Segmentation Type with identifier CID 7158"  // 392098
    "1.2.840.10008.6.1.505"  // 392149
    "CID7159"  // 392170
    "Lesion Segmentation Type with identifier CID 7159"  // 392177
    "1.2.840.10008.6.1.506"  // 392226
    "CID7160"  // 392247
    "Pelvic Organ Segmentation Type with identifier CID 7160"  // 392254
    "1.2.840.10008.6.1.507"  // 392309
    "CID7161"  // 392330
    "Physiology Segmentation Type with identifier CID 7161"  // 392337
    "1.2.840.10008.6.1.508"  // 392390
    "CID7201"  // 392411
    "Referenced Image Purpose of Reference with identifier CID 7201"  // 392418
    "1.2.840.10008.6.1.509"  // 392480
    "CID7202"  // 392501
    "Source Image Purpose of Reference with identifier CID 7202"  // 392508
    "1.2.840.10008.6.1.51"  // 392566
    "CID3090"  // 392586
    "Time Synchronization Channel Type with identifier CID 3090"  // 392593
    "1.2.840.10008.6.1.510"  // 392651
    "CID7203"  // 392672
    "Image Derivation with identifier CID 7203"  // 392679
    "1.2.840.10008.6.1.511"  // 392720
    "CID7205"  // 392741
    "Purpose of Reference to Alternate Representation with identifier CID 7205"  // 392748
    "1.2.840.10008.6.1.512"  // 392821
    "CID7210"  // 392842
    "Related Series Purpose of Reference with identifier CID 7210"  // 392849
    "1.2.840.10008.6.1.513"  // 392909
    "CID7250"  // 392930
    "Multi-Frame Subset Type with identifier CID 7250"  // 392937
    "1.2.840.10008.6.1.514"  // 392985
    "CID7450"  // 393006
    "Person Role with identifier CID 7450"  // 393013
    "1.2.840.10008.6.1.515"  // 393049
    "CID7451"  // 393070
    "Family Member with identifier CID 7451"  // 393077
    "1.2.840.10008.6.1.516"  // 393115
    "CID7452"  // 393136
    "Organizational Role with identifier CID 7452"  // 393143
    "1.2.840.10008.6.1.517"  // 393187
    "CID7453"  // 393208
    "Performing Role with identifier CID 7453"  // 393215
    "1.2.840.10008.6.1.518"  // 393255
    "CID7454"  // 393276
    "Animal Taxonomic Rank Value with identifier CID 7454"  // 393283
    "1.2.840.10008.6.1.519"  // 393335
    "CID7455"  // 393356
    "Sex with identifier CID 7455"  // 393363
    "1.2.840.10008.6.1.52"  // 393391
    "CID3101"  // 393411
    "Cardiac Procedural State Value with identifier CID 3101"  // 393418
    "1.2.840.10008.6.1.520"  // 393473
    "CID7456"  // 393494
    "Age Unit with identifier CID 7456"  // 393501
    "1.2.840.10008.6.1.521"  // 393534
    "CID7460"  // 393555
    "Linear Measurement Unit with identifier CID 7460"  // 393562
    "1.2.840.10008.6.1.522"  // 393610
    "CID7461"  // 393631
    "Area Measurement Unit with identifier CID 7461"  // 393638
    "1.2.840.10008.6.1.523"  // 393684
    "CID7462"  // 393705
    "Volume Measurement Unit with identifier CID 7462"  // 393712
    "1.2.840.10008.6.1.524"  // 393760
    "CID7470"  // 393781
    "Linear Measurement with identifier CID 7470"  // 393788
    "1.2.840.10008.6.1.525"  // 393831
    "CID7471"  // 393852
    "Area Measurement with identifier CID 7471"  // 393859
    "1.2.840.10008.6.1.526"  // 393900
    "CID7472"  // 393921
    "Volume Measurement with identifier CID 7472"  // 393928
    "1.2.840.10008.6.1.527"  // 393971
    "CID7473"  // 393992
    "General Area Calculation Method with identifier CID 7473"  // 393999
    "1.2.840.10008.6.1.528"  // 394055
    "CID7474"  // 394076
    "General Volume Calculation Method with identifier CID 7474"  // 394083
    "1.2.840.10008.6.1.529"  // 394141
    "CID7480"  // 394162
    "Breed with identifier CID 7480"  // 394169
    "1.2.840.10008.6.1.53"  // 394199
    "CID3240"  // 394219
    "Electrophysiology Measurement Function/Technique with identifier CID 3240"  // 394226
    "1.2.840.10008.6.1.530"  // 394299
    "CID7481"  // 394320
    "Breed Registry with identifier CID 7481"  // 394327
    "1.2.840.10008.6.1.531"  // 394366
    "CID9231"  // 394387
    "Workitem Definition with identifier CID 9231"  // 394394
    "1.2.840.10008.6.1.532"  // 394438
    "CID9232"  // 394459
    "Non-DICOM Output Types (Retired) with identifier CID 9232 (RET (2011))"  // 394466
    "1.2.840.10008.6.1.533"  // 394536
    "CID9300"  // 394557
    "Procedure Discontinuation Reason with identifier CID 9300"  // 394564
    "1.2.840.10008.6.1.534"  // 394621
    "CID10000"  // 394642
    "Scope of Accumulation with identifier CID 10000"  // 394650
    "1.2.840.10008.6.1.535"  // 394697
    "CID10001"  // 394718
    "UID Type with identifier CID 10001"  // 394726
    "1.2.840.10008.6.1.536"  // 394760
    "CID10002"  // 394781
    "Irradiation Event Type with identifier CID 10002"  // 394789
    "1.2.840.10008.6.1.537"  // 394837
    "CID10003"  // 394858
    "Equipment Plane Identification with identifier CID 10003"  // 394866
    "1.2.840.10008.6.1.538"  // 394922
    "CID10004"  // 394943
    "Fluoro Mode with identifier CID 10004"  // 394951
    "1.2.840.10008.6.1.539"  // 394988
    "CID10006"  // 395009
    "X-Ray Filter Material with identifier CID 10006"  // 395017
    "1.2.840.10008.6.1.54"  // 395064
    "CID3241"  // 395084
    "Hemodynamic Measurement Technique with identifier CID 3241"  // 395091
    "1.2.840.10008.6.1.540"  // 395149
    "CID10007"  // 395170
    "X-Ray Filter Type with identifier CID 10007"  // 395178
    "1.2.840.10008.6.1.541"  // 395221
    "CID10008"  // 395242
    "Dose Related Distance Measurement with identifier CID 10008"  // 395250
    "1.2.840.10008.6.1.542"  // 395309
    "CID10009"  // 395330
    "Measured/Calculated with identifier CID 10009"  // 395338
    "1.2.840.10008.6.1.543"  // 395383
    "CID10010"  // 395404
    "Dose Measurement Device with identifier CID 10010"  // 395412
    "1.2.840.10008.6.1.544"  // 395461
    "CID10011"  // 395482
    "Effective Dose Evaluation Method with identifier CID 10011"  // 395490
    "1.2.840.10008.6.1.545"  // 395548
    "CID10013"  // 395569
    "CT Acquisition Type with identifier CID 10013"  // 395577
    "1.2.840.10008.6.1.546"  // 395622
    "CID10014"  // 395643
    "CT IV Contrast Imaging Technique with identifier CID 10014"  // 395651
    "1.2.840.10008.6.1.547"  // 395709
    "CID10015"  // 395730
    "CT Dose Reference Authority with identifier CID 10015"  // 395738
    "1.2.840.10008.6.1.548"  // 395791
    "CID10016"  // 395812
    "Anode Target Material with identifier CID 10016"  // 395820
    "1.2.840.10008.6.1.549"  // 395867
    "CID10017"  // 395888
    "X-Ray Grid with identifier CID 10017"  // 395896
    "1.2.840.10008.6.1.55"  // 395932
    "CID3250"  // 395952
    "Catheterization Procedure Phase with identifier CID 3250"  // 395959
    "1.2.840.10008.6.1.550"  // 396015
    "CID12001"  // 396036
    "Ultrasound Protocol Type with identifier CID 12001"  // 396044
    "1.2.840.10008.6.1.551"  // 396094
    "CID12002"  // 396115
    "Ultrasound Protocol Stage Type with identifier CID 12002"  // 396123
    "1.2.840.10008.6.1.552"  // 396179
    "CID12003"  // 396200
    "OB-GYN Date with identifier CID 12003"  // 396208
    "1.2.840.10008.6.1.553"  // 396245
    "CID12004"  // 396266
    "Fetal Biometry Ratio with identifier CID 12004"  // 396274
    "1.2.840.10008.6.1.554"  // 396320
    "CID12005"  // 396341
    "Fetal Biometry Measurement with identifier CID 12005"  // 396349
    "1.2.840.10008.6.1.555"  // 396401
    "CID12006"  // 396422
    "Fetal Long Bones Biometry Measurement with identifier CID 12006"  // 396430
    "1.2.840.10008.6.1.556"  // 396493
    "CID12007"  // 396514
    "Fetal Cranium Measurement with identifier CID 12007"  // 396522
    "1.2.840.10008.6.1.557"  // 396573
    "CID12008"  // 396594
    "OB-GYN Amniotic Sac Measurement with identifier CID 12008"  // 396602
    "1.2.840.10008.6.1.558"  // 396659
    "CID12009"  // 396680
    "Early Gestation Biometry Measurement with identifier CID 12009"  // 396688
    "1.2.840.10008.6.1.559"  // 396750
    "CID12011"  // 396771
    "Ultrasound Pelvis and Uterus Measurement with identifier CID 12011"  // 396779
    "1.2.840.10008.6.1.56"  // 396845
    "CID3254"  // 396865
    "Electrophysiology Procedure Phase with identifier CID 3254"  // 396872
    "1.2.840.10008.6.1.560"  // 396930
    "CID12012"  // 396951
    "OB Equation/Table with identifier CID 12012"  // 396959
    "1.2.840.10008.6.1.561"  // 397002
    "CID12013"  // 397023
    "Gestational Age Equation/Table with identifier CID 12013"  // 397031
    "1.2.840.10008.6.1.562"  // 397087
    "CID12014"  // 397108
    "OB Fetal Body Weight Equation/Table with identifier CID 12014"  // 397116
    "1.2.840.10008.6.1.563"  // 397177
    "CID12015"  // 397198
    "Fetal Growth Equation/Table with identifier CID 12015"  // 397206
    "1.2.840.10008.6.1.564"  // 397259
    "CID12016"  // 397280
    "Estimated Fetal Weight Percentile Equation/Table with identifier CID 12016"  // 397288
    "1.2.840.10008.6.1.565"  // 397362
    "CID12017"  // 397383
    "Growth Distribution Rank with identifier CID 12017"  // 397391
    "1.2.840.10008.6.1.566"  // 397441
    "CID12018"  // 397462
    "OB-GYN Summary with identifier CID 12018"  // 397470
    "1.2.840.10008.6.1.567"  // 397510
    "CID12019"  // 397531
    "OB-GYN Fetus Summary with identifier CID 12019"  // 397539
    "1.2.840.10008.6.1.568"  // 397585
    "CID12101"  // 397606
    "Vascular Summary with identifier CID 12101"  // 397614
    "1.2.840.10008.6.1.569"  // 397656
    "CID12102"  // 397677
    "Temporal Period Relating to Procedure or Therapy with identifier CID 12102"  // 397685
    "1.2.840.10008.6.1.57"  // 397759
    "CID3261"  // 397779
    "Stress Protocol with identifier CID 3261"  // 397786
    "1.2.840.10008.6.1.570"  // 397826
    "CID12103"  // 397847
    "Vascular Ultrasound Anatomic Location with identifier CID 12103"  // 397855
    "1.2.840.10008.6.1.571"  // 397918
    "CID12104"  // 397939
    "Extracranial Artery with identifier CID 12104"  // 397947
    "1.2.840.10008.6.1.572"  // 397992
    "CID12105"  // 398013
    "Intracranial Cerebral Vessel with identifier CID 12105"  // 398021
    "1.2.840.10008.6.1.573"  // 398075
    "CID12106"  // 398096
    "Intracranial Cerebral Vessel (Unilateral) with identifier CID 12106"  // 398104
    "1.2.840.10008.6.1.574"  // 398171
    "CID12107"  // 398192
    "Upper Extremity Artery with identifier CID 12107"  // 398200
    "1.2.840.10008.6.1.575"  // 398248
    "CID12108"  // 398269
    "Upper Extremity Vein with identifier CID 12108"  // 398277
    "1.2.840.10008.6.1.576"  // 398323
    "CID12109"  // 398344
    "Lower Extremity Artery with identifier CID 12109"  // 398352
    "1.2.840.10008.6.1.577"  // 398400
    "CID12110"  // 398421
    "Lower Extremity Vein with identifier CID 12110"  // 398429
    "1.2.840.10008.6.1.578"  // 398475
    "CID12111"  // 398496
    "Abdominopelvic Artery (Paired) with identifier CID 12111"  // 398504
    "1.2.840.10008.6.1.579"  // 398560
    "CID12112"  // 398581
    "Abdominopelvic Artery (Unpaired) with identifier CID 12112"  // 398589
    "1.2.840.10008.6.1.58"  // 398647
    "CID3262"  // 398667
    "ECG Patient State Value with identifier CID 3262"  // 398674
    "1.2.840.10008.6.1.580"  // 398722
    "CID12113"  // 398743
    "Abdominopelvic Vein (Paired) with identifier CID 12113"  // 398751
    "1.2.840.10008.6.1.581"  // 398805
    "CID12114"  // 398826
    "Abdominopelvic Vein (Unpaired) with identifier CID 12114"  // 398834
    "1.2.840.10008.6.1.582"  // 398890
    "CID12115"  // 398911
    "Renal Vessel with identifier CID 12115"  // 398919
    "1.2.840.10008.6.1.583"  // 398957
    "CID12116"  // 398978
    "Vessel Segment Modifier with identifier CID 12116"  // 398986
    "1.2.840.10008.6.1.584"  // 399035
    "CID12117"  // 399056
    "Vessel Branch Modifier with identifier CID 12117"  // 399064
    "1.2.840.10008.6.1.585"  // 399112
    "CID12119"  // 399133
    "Vascular Ultrasound Property with identifier CID 12119"  // 399141
    "1.2.840.10008.6.1.586"  // 399195
    "CID12120"  // 399216
    "Ultrasound Blood Velocity Measurement with identifier CID 12120"  // 399224
    "1.2.840.10008.6.1.587"  // 399287
    "CID12121"  // 399308
    "Vascular Index/Ratio with identifier CID 12121"  // 399316
    "1.2.840.10008.6.1.588"  // 399362
    "CID12122"  // 399383
    "Other Vascular Property with identifier CID 12122"  // 399391
    "1.2.840.10008.6.1.589"  // 399440
    "CID12123"  // 399461
    "Carotid Ratio with identifier CID 12123"  // 399469
    "1.2.840.10008.6.1.59"  // 399508
    "CID3263"  // 399528
    "Electrode Placement Value with identifier CID 3263"  // 399535
    "1.2.840.10008.6.1.590"  // 399585
    "CID12124"  // 399606
    "Renal Ratio with identifier CID 12124"  // 399614
    "1.2.840.10008.6.1.591"  // 399651
    "CID12140"  // 399672
    "Pelvic Vasculature Anatomical Location with identifier CID 12140"  // 399680
    "1.2.840.10008.6.1.592"  // 399744
    "CID12141"  // 399765
    "Fetal Vasculature Anatomical Location with identifier CID 12141"  // 399773
    "1.2.840.10008.6.1.593"  // 399836
    "CID12200"  // 399857
    "Echocardiography Left Ventricle Measurement with identifier CID 12200"  // 399865
    "1.2.840.10008.6.1.594"  // 399934
    "CID12201"  // 399955
    "Left Ventricle Linear Measurement with identifier CID 12201"  // 399963
    "1.2.840.10008.6.1.595"  // 400022
    "CID12202"  // 400043
    "Left Ventricle Volume Measurement with identifier CID 12202"  // 400051
    "1.2.840.10008.6.1.596"  // 400110
    "CID12203"  // 400131
    "Left Ventricle Other Measurement with identifier CID 12203"  // 400139
    "1.2.840.10008.6.1.597"  // 400197
    "CID12204"  // 400218
    "Echocardiography Right Ventricle Measurement with identifier CID 12204"  // 400226
    "1.2.840.10008.6.1.598"  // 400296
    "CID12205"  // 400317
    "Echocardiography Left Atrium Measurement with identifier CID 12205"  // 400325
    "1.2.840.10008.6.1.599"  // 400391
    "CID12206"  // 400412
    "Echocardiography Right Atrium Measurement with identifier CID 12206"  // 400420
    "1.2.840.10008.6.1.6"  // 400487
    "CID8"  // 400506
    "Angiographic Interventional Device with identifier CID 8"  // 400510
    "1.2.840.10008.6.1.60"  // 400566
    "CID3264"  // 400586
    "XYZ Electrode Placement Values (Retired) with identifier CID 3264 (RET (2013))"  // 400593
    "1.2.840.10008.6.1.600"  // 400671
    "CID12207"  // 400692
    "Echocardiography Mitral Valve Measurement with identifier CID 12207"  // 400700
    "1.2.840.10008.6.1.601"  // 400767
    "CID12208"  // 400788
    "Echocardiography Tricuspid Valve Measurement with identifier CID 12208"  // 400796
    "1.2.840.10008.6.1.602"  // 400866
    "CID12209"  // 400887
    "Echocardiography Pulmonic Valve Measurement with identifier CID 12209"  // 400895
    "1.2.840.10008.6.1.603"  // 400964
    "CID12210"  // 400985
    "Echocardiography Pulmonary Artery Measurement with identifier CID 12210"  // 400993
    "1.2.840.10008.6.1.604"  // 401064
    "CID12211"  // 401085
    "Echocardiography Aortic Valve Measurement with identifier CID 12211"  // 401093
    "1.2.840.10008.6.1.605"  // 401160
    "CID12212"  // 401181
    "Echocardiography Aorta Measurement with identifier CID 12212"  // 401189
    "1.2.840.10008.6.1.606"  // 401249
    "CID12214"  // 401270
    "Echocardiography Pulmonary Vein Measurement with identifier CID 12214"  // 401278
    "1.2.840.10008.6.1.607"  // 401347
    "CID12215"  // 401368
    "Echocardiography Vena Cava Measurement with identifier CID 12215"  // 401376
    "1.2.840.10008.6.1.608"  // 401440
    "CID12216"  // 401461
    "Echocardiography Hepatic Vein Measurement with identifier CID 12216"  // 401469
    "1.2.840.10008.6.1.609"  // 401536
    "CID12217"  // 401557
    "Echocardiography Cardiac Shunt Measurement with identifier CID 12217"  // 401565
    "1.2.840.10008.6.1.61"  // 401633
    "CID3271"  // 401653
    "Hemodynamic Physiological Challenge with identifier CID 3271"  // 401660
    "1.2.840.10008.6.1.610"  // 401720
    "CID12218"  // 401741
    "Echocardiography Congenital Anomaly Measurement with identifier CID 12218"  // 401749
    "1.2.840.10008.6.1.611"  // 401822
    "CID12219"  // 401843
    "Pulmonary Vein Modifier with identifier CID 12219"  // 401851
    "1.2.840.10008.6.1.612"  // 401900
    "CID12220"  // 401921
    "Echocardiography Common Measurement with identifier CID 12220"  // 401929
    "1.2.840.10008.6.1.613"  // 401990
    "CID12221"  // 402011
    "Flow Direction with identifier CID 12221"  // 402019
    "1.2.840.10008.6.1.614"  // 402059
    "CID12222"  // 402080
    "Orifice Flow Property with identifier CID 12222"  // 402088
    "1.2.840.10008.6.1.615"  // 402135
    "CID12223"  // 402156
    "Echocardiography Stroke Volume Origin with identifier CID 12223"  // 402164
    "1.2.840.10008.6.1.616"  // 402227
    "CID12224"  // 402248
    "Ultrasound Image Mode with identifier CID 12224"  // 402256
    "1.2.840.10008.6.1.617"  // 402303
    "CID12226"  // 402324
    "Echocardiography Image View with identifier CID 12226"  // 402332
    "1.2.840.10008.6.1.618"  // 402385
    "CID12227"  // 402406
    "Echocardiography Measurement Method with identifier CID 12227"  // 402414
    "1.2.840.10008.6.1.619"  // 402475
    "CID12228"  // 402496
    "Echocardiography Volume Method with identifier CID 12228"  // 402504
    "1.2.840.10008.6.1.62"  // 402560
    "CID3335"  // 402580
    "ECG Annotation with identifier CID 3335"  // 402587
    "1.2.840.10008.6.1.620"  // 402626
    "CID12229"  // 402647
    "Echocardiography Area Method with identifier CID 12229"  // 402655
    "1.2.840.10008.6.1.621"  // 402709
    "CID12230"  // 402730
    "Gradient Method with identifier CID 12230"  // 402738
    "1.2.840.10008.6.1.622"  // 402779
    "CID12231"  // 402800
    "Volume Flow Method with identifier CID 12231"  // 402808
    "1.2.840.10008.6.1.623"  // 402852
    "CID12232"  // 402873
    "Myocardium Mass Method with identifier CID 12232"  // 402881
    "1.2.840.10008.6.1.624"  // 402929
    "CID12233"  // 402950
    "Cardiac Phase with identifier CID 12233"  // 402958
    "1.2.840.10008.6.1.625"  // 402997
    "CID12234"  // 403018
    "Respiration State with identifier CID 12234"  // 403026
    "1.2.840.10008.6.1.626"  // 403069
    "CID12235"  // 403090
    "Mitral Valve Anatomic Site with identifier CID 12235"  // 403098
    "1.2.840.10008.6.1.627"  // 403150
    "CID12236"  // 403171
    "Echocardiography Anatomic Site with identifier CID 12236"  // 403179
    "1.2.840.10008.6.1.628"  // 403235
    "CID12237"  // 403256
    "Echocardiography Anatomic Site Modifier with identifier CID 12237"  // 403264
    "1.2.840.10008.6.1.629"  // 403329
    "CID12238"  // 403350
    "Wall Motion Scoring Scheme with identifier CID 12238"  // 403358
    "1.2.840.10008.6.1.63"  // 403410
    "CID3337"  // 403430
    "Hemodynamic Annotation with identifier CID 3337"  // 403437
    "1.2.840.10008.6.1.630"  // 403484
    "CID12239"  // 403505
    "Cardiac Output Property with identifier CID 12239"  // 403513
    "1.2.840.10008.6.1.631"  // 403562
    "CID12240"  // 403583
    "Left Ventricle Area Measurement with identifier CID 12240"  // 403591
    "1.2.840.10008.6.1.632"  // 403648
    "CID12241"  // 403669
    "Tricuspid Valve Finding Site with identifier CID 12241"  // 403677
    "1.2.840.10008.6.1.633"  // 403731
    "CID12242"  // 403752
    "Aortic Valve Finding Site with identifier CID 12242"  // 403760
    "1.2.840.10008.6.1.634"  // 403811
    "CID12243"  // 403832
    "Left Ventricle Finding Site with identifier CID 12243"  // 403840
    "1.2.840.10008.6.1.635"  // 403893
    "CID12244"  // 403914
    "Congenital Finding Site with identifier CID 12244"  // 403922
    "1.2.840.10008.6.1.636"  // 403971
    "CID7162"  // 403992
    "Surface Processing Algorithm Family with identifier CID 7162"  // 403999
    "1.2.840.10008.6.1.637"  // 404059
    "CID3207"  // 404080
    "Stress Test Procedure Phase with identifier CID 3207"  // 404087
    "1.2.840.10008.6.1.638"  // 404139
    "CID3778"  // 404160
    "Stage with identifier CID 3778"  // 404167
    "1.2.840.10008.6.1.64"  // 404197
    "CID3339"  // 404217
    "Electrophysiology Annotation with identifier CID 3339"  // 404224
    "1.2.840.10008.6.1.65"  // 404277
    "CID3400"  // 404297
    "Procedure Log Title with identifier CID 3400"  // 404304
    "1.2.840.10008.6.1.66"  // 404348
    "CID3401"  // 404368
    "Log Note Type with identifier CID 3401"  // 404375
    "1.2.840.10008.6.1.67"  // 404413
    "CID3402"  // 404433
    "Patient Status and Event with identifier CID 3402"  // 404440
    "1.2.840.10008.6.1.68"  // 404489
    "CID3403"  // 404509
    "Percutaneous Entry with identifier CID 3403"  // 404516
    "1.2.840.10008.6.1.69"  // 404559
    "CID3404"  // 404579
    "Staff Action with identifier CID 3404"  // 404586
    "1.2.840.10008.6.1.7"  // 404623
    "CID9"  // 404642
    "Image Guided Therapeutic Procedure with identifier CID 9"  // 404646
    "1.2.840.10008.6.1.70"  // 404702
    "CID3405"  // 404722
    "Procedure Action Value with identifier CID 3405"  // 404729
    "1.2.840.10008.6.1.71"  // 404776
    "CID3406"  // 404796
    "Non-coronary Transcatheter Intervention with identifier CID 3406"  // 404803
    "1.2.840.10008.6.1.72"  // 404867
    "CID3407"  // 404887
    "Object Reference Purpose with identifier CID 3407"  // 404894
    "1.2.840.10008.6.1.73"  // 404943
    "CID3408"  // 404963
    "Consumable Action with identifier CID 3408"  // 404970
    "1.2.840.10008.6.1.735"  // 405012
    "CID252"  // 405033
    "S-M-L Size Descriptor with identifier CID 252"  // 405039
    "1.2.840.10008.6.1.736"  // 405084
    "CID3016"  // 405105
    "Major Coronary Artery with identifier CID 3016"  // 405112
    "1.2.840.10008.6.1.737"  // 405158
    "CID3083"  // 405179
    "Radioactivity Unit with identifier CID 3083"  // 405186
    "1.2.840.10008.6.1.738"  // 405229
    "CID3102"  // 405250
    "Rest/Stress State with identifier CID 3102"  // 405257
    "1.2.840.10008.6.1.739"  // 405299
    "CID3106"  // 405320
    "PET Cardiology Protocol with identifier CID 3106"  // 405327
    "1.2.840.10008.6.1.74"  // 405375
    "CID3409"  // 405395
    "Drug/Contrast Administration with identifier CID 3409"  // 405402
    "1.2.840.10008.6.1.740"  // 405455
    "CID3107"  // 405476
    "PET Cardiology Radiopharmaceutical with identifier CID 3107"  // 405483
    "1.2.840.10008.6.1.741"  // 405542
    "CID3108"  // 405563
    "NM/PET Procedure with identifier CID 3108"  // 405570
    "1.2.840.10008.6.1.742"  // 405611
    "CID3110"  // 405632
    "Nuclear Cardiology Protocol with identifier CID 3110"  // 405639
    "1.2.840.10008.6.1.743"  // 405691
    "CID3111"  // 405712
    "Nuclear Cardiology Radiopharmaceutical with identifier CID 3111"  // 405719
    "1.2.840.10008.6.1.744"  // 405782
    "CID3112"  // 405803
    "Attenuation Correction with identifier CID 3112"  // 405810
    "1.2.840.10008.6.1.745"  // 405857
    "CID3113"  // 405878
    "Perfusion Defect Type with identifier CID 3113"  // 405885
    "1.2.840.10008.6.1.746"  // 405931
    "CID3114"  // 405952
    "Study Quality with identifier CID 3114"  // 405959
    "1.2.840.10008.6.1.747"  // 405997
    "CID3115"  // 406018
    "Stress Imaging Quality Issue with identifier CID 3115"  // 406025
    "1.2.840.10008.6.1.748"  // 406078
    "CID3116"  // 406099
    "NM Extracardiac Finding with identifier CID 3116"  // 406106
    "1.2.840.10008.6.1.749"  // 406154
    "CID3117"  // 406175
    "Attenuation Correction Method with identifier CID 3117"  // 406182
    "1.2.840.10008.6.1.75"  // 406236
    "CID3410"  // 406256
    "Drug/Contrast Numeric Parameter with identifier CID 3410"  // 406263
    "1.2.840.10008.6.1.750"  // 406319
    "CID3118"  // 406340
    "Level of Risk with identifier CID 3118"  // 406347
    "1.2.840.10008.6.1.751"  // 406385
    "CID3119"  // 406406
    "LV Function with identifier CID 3119"  // 406413
    "1.2.840.10008.6.1.752"  // 406449
    "CID3120"  // 406470
    "Perfusion Finding with identifier CID 3120"  // 406477
    "1.2.840.10008.6.1.753"  // 406519
    "CID3121"  // 406540
    "Perfusion Morphology with identifier CID 3121"  // 406547
    "1.2.840.10008.6.1.754"  // 406592
    "CID3122"  // 406613
    "Ventricular Enlargement with identifier CID 3122"  // 406620
    "1.2.840.10008.6.1.755"  // 406668
    "CID3200"  // 406689
    "Stress Test Procedure with identifier CID 3200"  // 406696
    "1.2.840.10008.6.1.756"  // 406742
    "CID3201"  // 406763
    "Indications for Stress Test with identifier CID 3201"  // 406770
    "1.2.840.10008.6.1.757"  // 406822
    "CID3202"  // 406843
    "Chest Pain with identifier CID 3202"  // 406850
    "1.2.840.10008.6.1.758"  // 406885
    "CID3203"  // 406906
    "Exerciser Device with identifier CID 3203"  // 406913
    "1.2.840.10008.6.1.759"  // 406954
    "CID3204"  // 406975
    "Stress Agent with identifier CID 3204"  // 406982
    "1.2.840.10008.6.1.76"  // 407019
    "CID3411"  // 407039
    "Intracoronary Device with identifier CID 3411"  // 407046
    "1.2.840.10008.6.1.760"  // 407091
    "CID3205"  // 407112
    "Indications for Pharmacological Stress Test with identifier CID 3205"  // 407119
    "1.2.840.10008.6.1.761"  // 407187
    "CID3206"  // 407208
    "Non-invasive Cardiac Imaging Procedure with identifier CID 3206"  // 407215
    "1.2.840.10008.6.1.763"  // 407278
    "CID3208"  // 407299
    "Exercise ECG Summary Code with identifier CID 3208"  // 407306
    "1.2.840.10008.6.1.764"  // 407356
    "CID3209"  // 407377
    "Stress Imaging Summary Code with identifier CID 3209"  // 407384
    "1.2.840.10008.6.1.765"  // 407436
    "CID3210"  // 407457
    "Speed of Response with identifier CID 3210"  // 407464
    "1.2.840.10008.6.1.766"  // 407506
    "CID3211"  // 407527
    "BP Response with identifier CID 3211"  // 407534
    "1.2.840.10008.6.1.767"  // 407570
    "CID3212"  // 407591
    "Treadmill Speed with identifier CID 3212"  // 407598
    "1.2.840.10008.6.1.768"  // 407638
    "CID3213"  // 407659
    "Stress Hemodynamic Finding with identifier CID 3213"  // 407666
    "1.2.840.10008.6.1.769"  // 407717
    "CID3215"  // 407738
    "Perfusion Finding Method with identifier CID 3215"  // 407745
    "1.2.840.10008.6.1.77"  // 407794
    "CID3412"  // 407814
    "Intervention Action/Status with identifier CID 3412"  // 407821
    "1.2.840.10008.6.1.770"  // 407872
    "CID3217"  // 407893
    "Comparison Finding with identifier CID 3217"  // 407900
    "1.2.840.10008.6.1.771"  // 407943
    "CID3220"  // 407964
    "Stress Symptom with identifier CID 3220"  // 407971
    "1.2.840.10008.6.1.772"  // 408010
    "CID3221"  // 408031
    "Stress Test Termination Reason with identifier CID 3221"  // 408038
    "1.2.840.10008.6.1.773"  // 408093
    "CID3227"  // 408114
    "QTc Measurement with identifier CID 3227"  // 408121
    "1.2.840.10008.6.1.774"  // 408161
    "CID3228"  // 408182
    "ECG Timing Measurement with identifier CID 3228"  // 408189
    "1.2.840.10008.6.1.775"  // 408236
    "CID3229"  // 408257
    "ECG Axis Measurement with identifier CID 3229"  // 408264
    "1.2.840.10008.6.1.776"  // 408309
    "CID3230"  // 408330
    "ECG Finding with identifier CID 3230"  // 408337
    "1.2.840.10008.6.1.777"  // 408373
    "CID3231"  // 408394
    "ST Segment Finding with identifier CID 3231"  // 408401
    "1.2.840.10008.6.1.778"  // 408444
    "CID3232"  // 408465
    "ST Segment Location with identifier CID 3232"  // 408472
    "1.2.840.10008.6.1.779"  // 408516
    "CID3233"  // 408537
    "ST Segment Morphology with identifier CID 3233"  // 408544
    "1.2.840.10008.6.1.78"  // 408590
    "CID3413"  // 408610
    "Adverse Outcome with identifier CID 3413"  // 408617
    "1.2.840.10008.6.1.780"  // 408657
    "CID3234"  // 408678
    "Ectopic Beat Morphology with identifier CID 3234"  // 408685
    "1.2.840.10008.6.1.781"  // 408733
    "CID3235"  // 408754
    "Perfusion Comparison Finding with identifier CID 3235"  // 408761
    "1.2.840.10008.6.1.782"  // 408814
    "CID3236"  // 408835
    "Tolerance Comparison Finding with identifier CID 3236"  // 408842
    "1.2.840.10008.6.1.783"  // 408895
    "CID3237"  // 408916
    "Wall Motion Comparison Finding with identifier CID 3237"  // 408923
    "1.2.840.10008.6.1.784"  // 408978
    "CID3238"  // 408999
    "Stress Scoring Scale with identifier CID 3238"  // 409006
    "1.2.840.10008.6.1.785"  // 409051
    "CID3239"  // 409072
    "Perceived Exertion Scale with identifier CID 3239"  // 409079
    "1.2.840.10008.6.1.786"  // 409128
    "CID3463"  // 409149
    "Ventricle Identification with identifier CID 3463"  // 409156
    "1.2.840.10008.6.1.787"  // 409205
    "CID6200"  // 409226
    "Colon Overall Assessment with identifier CID 6200"  // 409233
    "1.2.840.10008.6.1.788"  // 409282
    "CID6201"  // 409303
    "Colon Finding or Feature with identifier CID 6201"  // 409310
    "1.2.840.10008.6.1.789"  // 409359
    "CID6202"  // 409380
    "Colon Finding or Feature Modifier with identifier CID 6202"  // 409387
    "1.2.840.10008.6.1.79"  // 409445
    "CID3414"  // 409465
    "Procedure Urgency with identifier CID 3414"  // 409472
    "1.2.840.10008.6.1.790"  // 409514
    "CID6203"  // 409535
    "Colon Non-lesion Object Type with identifier CID 6203"  // 409542
    "1.2.840.10008.6.1.791"  // 409595
    "CID6204"  // 409616
    "Anatomic Non-colon Finding with identifier CID 6204"  // 409623
    "1.2.840.10008.6.1.792"  // 409674
    "CID6205"  // 409695
    "Clockface Location for Colon with identifier CID 6205"  // 409702
    "1.2.840.10008.6.1.793"  // 409755
    "CID6206"  // 409776
    "Recumbent Patient Orientation for Colon with identifier CID 6206"  // 409783
    "1.2.840.10008.6.1.794"  // 409847
    "CID6207"  // 409868
    "Colon Quantitative Temporal Difference Type with identifier CID 6207"  // 409875
    "1.2.840.10008.6.1.795"  // 409943
    "CID6208"  // 409964
    "Colon Types of Quality Control Standard with identifier CID 6208"  // 409971
    "1.2.840.10008.6.1.796"  // 410035
    "CID6209"  // 410056
    "Colon Morphology Descriptor with identifier CID 6209"  // 410063
    "1.2.840.10008.6.1.797"  // 410115
    "CID6210"  // 410136
    "Location in Intestinal Tract with identifier CID 6210"  // 410143
    "1.2.840.10008.6.1.798"  // 410196
    "CID6211"  // 410217
    "Colon CAD Material Description with identifier CID 6211"  // 410224
    "1.2.840.10008.6.1.799"  // 410279
    "CID6212"  // 410300
    "Calculated Value for Colon Finding with identifier CID 6212"  // 410307
    "1.2.840.10008.6.1.8"  // 410366
    "CID10"  // 410385
    "Interventional Drug with identifier CID 10"  // 410390
    "1.2.840.10008.6.1.80"  // 410432
    "CID3415"  // 410452
    "Cardiac Rhythm with identifier CID 3415"  // 410459
    "1.2.840.10008.6.1.800"  // 410498
    "CID4214"  // 410519
    "Ophthalmic Horizontal Direction with identifier CID 4214"  // 410526
    "1.2.840.10008.6.1.801"  // 410582
    "CID4215"  // 410603
    "Ophthalmic Vertical Direction with identifier CID 4215"  // 410610
    "1.2.840.10008.6.1.802"  // 410664
    "CID4216"  // 410685
    "Ophthalmic Visual Acuity Type with identifier CID 4216"  // 410692
    "1.2.840.10008.6.1.803"  // 410746
    "CID3004"  // 410767
    "Arterial Pulse Waveform with identifier CID 3004"  // 410774
    "1.2.840.10008.6.1.804"  // 410822
    "CID3005"  // 410843
    "Respiration Waveform with identifier CID 3005"  // 410850
    "1.2.840.10008.6.1.805"  // 410895
    "CID12030"  // 410916
    "Ultrasound Contrast/Bolus Agent with identifier CID 12030"  // 410924
    "1.2.840.10008.6.1.806"  // 410981
    "CID12031"  // 411002
    "Protocol Interval Event with identifier CID 12031"  // 411010
    "1.2.840.10008.6.1.807"  // 411059
    "CID12032"  // 411080
    "Transducer Scan Pattern with identifier CID 12032"  // 411088
    "1.2.840.10008.6.1.808"  // 411137
    "CID12033"  // 411158
    "Ultrasound Transducer Geometry with identifier CID 12033"  // 411166
    "1.2.840.10008.6.1.809"  // 411222
    "CID12034"  // 411243
    "Ultrasound Transducer Beam Steering with identifier CID 12034"  // 411251
    "1.2.840.10008.6.1.81"  // 411312
    "CID3416"  // 411332
    "Respiration Rhythm with identifier CID 3416"  // 411339
    "1.2.840.10008.6.1.810"  // 411382
    "CID12035"  // 411403
    "Ultrasound Transducer Application with identifier CID 12035"  // 411411
    "1.2.840.10008.6.1.811"  // 411470
    "CID50"  // 411491
    "Instance Availability Status with identifier CID 50"  // 411496
    "1.2.840.10008.6.1.812"  // 411547
    "CID9301"  // 411568
    "Modality PPS Discontinuation Reason with identifier CID 9301"  // 411575
    "1.2.840.10008.6.1.813"  // 411635
    "CID9302"  // 411656
    "Media Import PPS Discontinuation Reason with identifier CID 9302"  // 411663
    "1.2.840.10008.6.1.814"  // 411727
    "CID7482"  // 411748
    "DX Anatomy Imaged for Animal with identifier CID 7482"  // 411755
    "1.2.840.10008.6.1.815"  // 411808
    "CID7483"  // 411829
    "Common Anatomic Regions for Animal with identifier CID 7483"  // 411836
    "1.2.840.10008.6.1.816"  // 411895
    "CID7484"  // 411916
    "DX View for Animal with identifier CID 7484"  // 411923
    "1.2.840.10008.6.1.817"  // 411966
    "CID7030"  // 411987
    "Institutional Department/Unit/Service with identifier CID 7030"  // 411994
    "1.2.840.10008.6.1.818"  // 412056
    "CID7009"  // 412077
    "Purpose of Reference to Predecessor Report with identifier CID 7009"  // 412084
    "1.2.840.10008.6.1.819"  // 412151
    "CID4220"  // 412172
    "Visual Fixation Quality During Acquisition with identifier CID 4220"  // 412179
    "1.2.840.10008.6.1.82"  // 412246
    "CID3418"  // 412266
    "Lesion Risk with identifier CID 3418"  // 412273
    "1.2.840.10008.6.1.820"  // 412309
    "CID4221"  // 412330
    "Visual Fixation Quality Problem with identifier CID 4221"  // 412337
    "1.2.840.10008.6.1.821"  // 412393
    "CID4222"  // 412414
    "Ophthalmic Macular Grid Problem with identifier CID 4222"  // 412421
    "1.2.840.10008.6.1.822"  // 412477
    "CID5002"  // 412498
    "Organization with identifier CID 5002"  // 412505
    "1.2.840.10008.6.1.823"  // 412542
    "CID7486"  // 412563
    "Mixed Breed with identifier CID 7486"  // 412570
    "1.2.840.10008.6.1.824"  // 412606
    "CID7040"  // 412627
    "Broselow-Luten Pediatric Size Category with identifier CID 7040"  // 412634
    "1.2.840.10008.6.1.825"  // 412697
    "CID7042"  // 412718
    "CMDCTECC Calcium Scoring Patient Size Category with identifier CID 7042"  // 412725
    "1.2.840.10008.6.1.826"  // 412796
    "CID12245"  // 412817
    "Cardiac Ultrasound Report Title with identifier CID 12245"  // 412825
    "1.2.840.10008.6.1.827"  // 412882
    "CID12246"  // 412903
    "Cardiac Ultrasound Indication for Study with identifier CID 12246"  // 412911
    "1.2.840.10008.6.1.828"  // 412976
    "CID12247"  // 412997
    "Pediatric, Fetal and Congenital Cardiac Surgical Intervention with identifier CID 12247"  // 413005
    "1.2.840.10008.6.1.829"  // 413092
    "CID12248"  // 413113
    "Cardiac Ultrasound Summary Code with identifier CID 12248"  // 413121
    "1.2.840.10008.6.1.83"  // 413178
    "CID3419"  // 413198
    "Finding Title with identifier CID 3419"  // 413205
    "1.2.840.10008.6.1.830"  // 413243
    "CID12249"  // 413264
    "Cardiac Ultrasound Fetal Summary Code with identifier CID 12249"  // 413272
    "1.2.840.10008.6.1.831"  // 413335
    "CID12250"  // 413356
    "Cardiac Ultrasound Common Linear Measurement with identifier CID 12250"  // 413364
    "1.2.840.10008.6.1.832"  // 413434
    "CID12251"  // 413455
    "Cardiac Ultrasound Linear Valve Measurement with identifier CID 12251"  // 413463
    "1.2.840.10008.6.1.833"  // 413532
    "CID12252"  // 413553
    "Cardiac Ultrasound Cardiac Function with identifier CID 12252"  // 413561
    "1.2.840.10008.6.1.834"  // 413622
    "CID12253"  // 413643
    "Cardiac Ultrasound Area Measurement with identifier CID 12253"  // 413651
    "1.2.840.10008.6.1.835"  // 413712
    "CID12254"  // 413733
    "Cardiac Ultrasound Hemodynamic Measurement with identifier CID 12254"  // 413741
    "1.2.840.10008.6.1.836"  // 413809
    "CID12255"  // 413830
    "Cardiac Ultrasound Myocardium Measurement with identifier CID 12255"  // 413838
    "1.2.840.10008.6.1.837"  // 413905
    "with identifier"  // 413926
    "1.2.840.10008.6.1.838"  // 413941
    "CID12257"  // 413962
    "Cardiac Ultrasound Left Ventricle Measurement with identifier CID 12257"  // 413970
    "1.2.840.10008.6.1.839"  // 414041
    "CID12258"  // 414062
    "Cardiac Ultrasound Right Ventricle Measurement with identifier CID 12258"  // 414070
    "1.2.840.10008.6.1.84"  // 414142
    "CID3421"  // 414162
    "Procedure Action with identifier CID 3421"  // 414169
    "1.2.840.10008.6.1.840"  // 414210
    "CID12259"  // 414231
    "Cardiac Ultrasound Ventricles Measurement with identifier CID 12259"  // 414239
    "1.2.840.10008.6.1.841"  // 414306
    "CID12260"  // 414327
    "Cardiac Ultrasound Pulmonary Artery Measurement with identifier CID 12260"  // 414335
    "1.2.840.10008.6.1.842"  // 414408
    "CID12261"  // 414429
    "Cardiac Ultrasound Pulmonary Vein with identifier CID 12261"  // 414437
    "1.2.840.10008.6.1.843"  // 414496
    "CID12262"  // 414517
    "Cardiac Ultrasound Pulmonary Valve Measurement with identifier CID 12262"  // 414525
    "1.2.840.10008.6.1.844"  // 414597
    "CID12263"  // 414618
    "Cardiac Ultrasound Venous Return Pulmonary Measurement with identifier CID 12263"  // 414626
    "1.2.840.10008.6.1.845"  // 414706
    "CID12264"  // 414727
    "Cardiac Ultrasound Venous Return Systemic Measurement with identifier CID 12264"  // 414735
    "1.2.840.10008.6.1.846"  // 414814
    "CID12265"  // 414835
    "Cardiac Ultrasound Atria and Atrial Septum Measurement with identifier CID 12265"  // 414843
    "1.2.840.10008.6.1.847"  // 414923
    "CID12266"  // 414944
    "Cardiac Ultrasound Mitral Valve Measurement with identifier CID 12266"  // 414952
    "1.2.840.10008.6.1.848"  // 415021
    "CID12267"  // 415042
    "Cardiac Ultrasound Tricuspid Valve Measurement with identifier CID 12267"  // 415050
    "1.2.840.10008.6.1.849"  // 415122
    "CID12268"  // 415143
    "Cardiac Ultrasound Atrioventricular Valve Measurement with identifier CID 12268"  // 415151
    "1.2.840.10008.6.1.85"  // 415230
    "CID3422"  // 415250
    "Device Use Action with identifier CID 3422"  // 415257
    "1.2.840.10008.6.1.850"  // 415299
    "CID12269"  // 415320
    "Cardiac Ultrasound Interventricular Septum Measurement with identifier CID 12269"  // 415328
    "1.2.840.10008.6.1.851"  // 415408
    "CID12270"  // 415429
    "Cardiac Ultrasound Aortic Valve Measurement with identifier CID 12270"  // 415437
    "1.2.840.10008.6.1.852"  // 415506
    "CID12271"  // 415527
    "Cardiac Ultrasound Outflow Tract Measurement with identifier CID 12271"  // 415535
    "1.2.840.10008.6.1.853"  // 415605
    "CID12272"  // 415626
    "Cardiac Ultrasound Semilunar Valve, Annulate and Sinus Measurement with identifier CID 12272"  // 415634
    "1.2.840.10008.6.1.854"  // 415726
    "CID12273"  // 415747
    "Cardiac Ultrasound Aortic Sinotubular Junction Measurement with identifier CID 12273"  // 415755
    "1.2.840.10008.6.1.855"  // 415839
    "CID12274"  // 415860
    "Cardiac Ultrasound Aorta Measurement with identifier CID 12274"  // 415868
    "1.2.840.10008.6.1.856"  // 415930
    "CID12275"  // 415951
    "Cardiac Ultrasound Coronary Artery Measurement with identifier CID 12275"  // 415959
    "1.2.840.10008.6.1.857"  // 416031
    "CID12276"  // 416052
    "Cardiac Ultrasound Aorto Pulmonary Connection Measurement with identifier CID 12276"  // 416060
    "1.2.840.10008.6.1.858"  // 416143
    "CID12277"  // 416164
    "Cardiac Ultrasound Pericardium and Pleura Measurement with identifier CID 12277"  // 416172
    "1.2.840.10008.6.1.859"  // 416251
    "CID12279"  // 416272
    "Cardiac Ultrasound Fetal General Measurement with identifier CID 12279"  // 416280
    "1.2.840.10008.6.1.86"  // 416350
    "CID3423"  // 416370
    "Numeric Device Characteristic with identifier CID 3423"  // 416377
    "1.2.840.10008.6.1.860"  // 416431
    "CID12280"  // 416452
    "Cardiac Ultrasound Target Site with identifier CID 12280"  // 416460
    "1.2.840.10008.6.1.861"  // 416516
    "CID12281"  // 416537
    "Cardiac Ultrasound Target Site Modifier with identifier CID 12281"  // 416545
    "1.2.840.10008.6.1.862"  // 416610
    "CID12282"  // 416631
    "Cardiac Ultrasound Venous Return Systemic Finding Site with identifier CID 12282"  // 416639
    "1.2.840.10008.6.1.863"  // 416719
    "CID12283"  // 416740
    "Cardiac Ultrasound Venous Return Pulmonary Finding Site with identifier CID 12283"  // 416748
    "1.2.840.10008.6.1.864"  // 416829
    "CID12284"  // 416850
    "Cardiac Ultrasound Atria and Atrial Septum Finding Site with identifier CID 12284"  // 416858
    "1.2.840.10008.6.1.865"  // 416939
    "CID12285"  // 416960
    "Cardiac Ultrasound Atrioventricular Valve Finding Site with identifier CID 12285"  // 416968
    "1.2.840.10008.6.1.866"  // 417048
    "CID12286"  // 417069
    "Cardiac Ultrasound Interventricular Septum Finding Site with identifier CID 12286"  // 417077
    "1.2.840.10008.6.1.867"  // 417158
    "CID12287"  // 417179
    "Cardiac Ultrasound Ventricle Finding Site with identifier CID 12287"  // 417187
    "1.2.840.10008.6.1.868"  // 417254
    "CID12288"  // 417275
    "Cardiac Ultrasound Outflow Tract Finding Site with identifier CID 12288"  // 417283
    "1.2.840.10008.6.1.869"  // 417354
    "CID12289"  // 417375
    "Cardiac Ultrasound Semilunar Valve, Annulus and Sinus Finding Site with identifier CID 12289"  // 417383
    "1.2.840.10008.6.1.87"  // 417475
    "CID3425"  // 417495
    "Intervention Parameter with identifier CID 3425"  // 417502
    "1.2.840.10008.6.1.870"  // 417549
    "CID12290"  // 417570
    "Cardiac Ultrasound Pulmonary Artery Finding Site with identifier CID 12290"  // 417578
    "1.2.840.10008.6.1.871"  // 417652
    "CID12291"  // 417673
    "Cardiac Ultrasound Aorta Finding Site with identifier CID 12291"  // 417681
    "1.2.840.10008.6.1.872"  // 417744
    "CID12292"  // 417765
    "Cardiac Ultrasound Coronary Artery Finding Site with identifier CID 12292"  // 417773
    "1.2.840.10008.6.1.873"  // 417846
    "CID12293"  // 417867
    "Cardiac Ultrasound Aortopulmonary Connection Finding Site with identifier CID 12293"  // 417875
    "1.2.840.10008.6.1.874"  // 417958
    "CID12294"  // 417979
    "Cardiac Ultrasound Pericardium and Pleura Finding Site with identifier CID 12294"  // 417987
    "1.2.840.10008.6.1.876"  // 418067
    "CID4230"  // 418088
    "Ophthalmic Ultrasound Axial Measurements Type with identifier CID 4230"  // 418095
    "1.2.840.10008.6.1.877"  // 418165
    "CID4231"  // 418186
    "Lens Status with identifier CID 4231"  // 418193
    "1.2.840.10008.6.1.878"  // 418229
    "CID4232"  // 418250
    "Vitreous Status with identifier CID 4232"  // 418257
    "1.2.840.10008.6.1.879"  // 418297
    "CID4233"  // 418318
    "Ophthalmic Axial Length Measurements Segment Name with identifier CID 4233"  // 418325
    "1.2.840.10008.6.1.88"  // 418399
    "CID3426"  // 418419
    "Consumables Parameter with identifier CID 3426"  // 418426
    "1.2.840.10008.6.1.880"  // 418472
    "CID4234"  // 418493
    "Refractive Surgery Type with identifier CID 4234"  // 418500
    "1.2.840.10008.6.1.881"  // 418548
    "CID4235"  // 418569
    "Keratometry Descriptor with identifier CID 4235"  // 418576
    "1.2.840.10008.6.1.882"  // 418623
    "CID4236"  // 418644
    "IOL Calculation Formula with identifier CID 4236"  // 418651
    "1.2.840.10008.6.1.883"  // 418699
    "CID4237"  // 418720
    "Lens Constant Type with identifier CID 4237"  // 418727
    "1.2.840.10008.6.1.884"  // 418770
    "CID4238"  // 418791
    "Refractive Error Type with identifier CID 4238"  // 418798
    "1.2.840.10008.6.1.885"  // 418844
    "CID4239"  // 418865
    "Anterior Chamber Depth Definition with identifier CID 4239"  // 418872
    "1.2.840.10008.6.1.886"  // 418930
    "CID4240"  // 418951
    "Ophthalmic Measurement or Calculation Data Source with identifier CID 4240"  // 418958
    "1.2.840.10008.6.1.887"  // 419032
    "CID4241"  // 419053
    "Ophthalmic Axial Length Selection Method with identifier CID 4241"  // 419060
    "1.2.840.10008.6.1.888"  // 419125
    "with identifier (Retired)"  // 419146
    "1.2.840.10008.6.1.889"  // 419171
    "CID4243"  // 419192
    "Ophthalmic Quality Metric Type with identifier CID 4243"  // 419199
    "1.2.840.10008.6.1.89"  // 419254
    "CID3427"  // 419274
    "Equipment Event with identifier CID 3427"  // 419281
    "1.2.840.10008.6.1.890"  // 419321
    "CID4244"  // 419342
    "Ophthalmic Agent Concentration Unit with identifier CID 4244"  // 419349
    "1.2.840.10008.6.1.891"  // 419409
    "CID91"  // 419430
    "Functional Condition Present During Acquisition with identifier CID 91"  // 419435
    "1.2.840.10008.6.1.892"  // 419505
    "CID92"  // 419526
    "Joint Position During Acquisition with identifier CID 92"  // 419531
    "1.2.840.10008.6.1.893"  // 419587
    "CID93"  // 419608
    "Joint Positioning Method with identifier CID 93"  // 419613
    "1.2.840.10008.6.1.894"  // 419660
    "CID94"  // 419681
    "Physical Force Applied During Acquisition with identifier CID 94"  // 419686
    "1.2.840.10008.6.1.895"  // 419750
    "CID3690"  // 419771
    "ECG Control Numeric Variable with identifier CID 3690"  // 419778
    "1.2.840.10008.6.1.896"  // 419831
    "CID3691"  // 419852
    "ECG Control Text Variable with identifier CID 3691"  // 419859
    "1.2.840.10008.6.1.897"  // 419909
    "CID8120"  // 419930
    "Whole Slide Microscopy Image Referenced Image Purpose of Reference with identifier CID 8120"  // 419937
    "1.2.840.10008.6.1.898"  // 420028
    "CID8121"  // 420049
    "Microscopy Lens Type with identifier CID 8121"  // 420056
    "1.2.840.10008.6.1.899"  // 420101
    "CID8122"  // 420122
    "Microscopy Illuminator and Sensor Color with identifier CID 8122"  // 420129
    "1.2.840.10008.6.1.9"  // 420193
    "CID11"  // 420212
    "Administration Route with identifier CID 11"  // 420217
    "1.2.840.10008.6.1.90"  // 420260
    "CID3428"  // 420280
    "Cardiovascular Imaging Procedure with identifier CID 3428"  // 420287
    "1.2.840.10008.6.1.900"  // 420344
    "CID8123"  // 420365
    "Microscopy Illumination Method with identifier CID 8123"  // 420372
    "1.2.840.10008.6.1.901"  // 420427
    "CID8124"  // 420448
    "Microscopy Filter with identifier CID 8124"  // 420455
    "1.2.840.10008.6.1.902"  // 420497
    "CID8125"  // 420518
    "Microscopy Illuminator Type with identifier CID 8125"  // 420525
    "1.2.840.10008.6.1.903"  // 420577
    "CID400"  // 420598
    "Audit Event ID with identifier CID 400"  // 420604
    "1.2.840.10008.6.1.904"  // 420642
    "CID401"  // 420663
    "Audit Event Type Code with identifier CID 401"  // 420669
    "1.2.840.10008.6.1.905"  // 420714
    "CID402"  // 420735
    "Audit Active Participant Role ID Code with identifier CID 402"  // 420741
    "1.2.840.10008.6.1.906"  // 420802
    "CID403"  // 420823
    "Security Alert Type Code with identifier CID 403"  // 420829
    "1.2.840.10008.6.1.907"  // 420877
    "CID404"  // 420898
    "Audit Participant Object ID Type Code with identifier CID 404"  // 420904
    "1.2.840.10008.6.1.908"  // 420965
    "CID405"  // 420986
    "Media Type Code with identifier CID 405"  // 420992
    "1.2.840.10008.6.1.909"  // 421031
    "CID4250"  // 421052
    "Visual Field Static Perimetry Test Pattern with identifier CID 4250"  // 421059
    "1.2.840.10008.6.1.91"  // 421126
    "CID3429"  // 421146
    "Catheterization Device with identifier CID 3429"  // 421153
    "1.2.840.10008.6.1.910"  // 421200
    "CID4251"  // 421221
    "Visual Field Static Perimetry Test Strategy with identifier CID 4251"  // 421228
    "1.2.840.10008.6.1.911"  // 421296
    "CID4252"  // 421317
    "Visual Field Static Perimetry Screening Test Mode with identifier CID 4252"  // 421324
    "1.2.840.10008.6.1.912"  // 421398
    "CID4253"  // 421419
    "Visual Field Static Perimetry Fixation Strategy with identifier CID 4253"  // 421426
    "1.2.840.10008.6.1.913"  // 421498
    "CID4254"  // 421519
    "Visual Field Static Perimetry Test Analysis Result with identifier CID 4254"  // 421526
    "1.2.840.10008.6.1.914"  // 421601
    "CID4255"  // 421622
    "Visual Field Illumination Color with identifier CID 4255"  // 421629
    "1.2.840.10008.6.1.915"  // 421685
    "CID4256"  // 421706
    "Visual Field Procedure Modifier with identifier CID 4256"  // 421713
    "1.2.840.10008.6.1.916"  // 421769
    "CID4257"  // 421790
    "Visual Field Global Index Name with identifier CID 4257"  // 421797
    "1.2.840.10008.6.1.917"  // 421852
    "CID7180"  // 421873
    "Abstract Multi-dimensional Image Model Component Semantic with identifier CID 7180"  // 421880
    "1.2.840.10008.6.1.918"  // 421962
    "CID7181"  // 421983
    "Abstract Multi-dimensional Image Model Component Unit with identifier CID 7181"  // 421990
    "1.2.840.10008.6.1.919"  // 422068
    "CID7182"  // 422089
    "Abstract Multi-dimensional Image Model Dimension Semantic with identifier CID 7182"  // 422096
    "1.2.840.10008.6.1.92"  // 422178
    "CID3430"  // 422198
    "DateTime Qualifier with identifier CID 3430"  // 422205
    "1.2.840.10008.6.1.920"  // 422248
    "CID7183"  // 422269
    "Abstract Multi-dimensional Image Model Dimension Unit with identifier CID 7183"  // 422276
    "1.2.840.10008.6.1.921"  // 422354
    "CID7184"  // 422375
    "Abstract Multi-dimensional Image Model Axis Direction with identifier CID 7184"  // 422382
    "1.2.840.10008.6.1.922"  // 422460
    "CID7185"  // 422481
    "Abstract Multi-dimensional Image Model Axis Orientation with identifier CID 7185"  // 422488
    "1.2.840.10008.6.1.923"  // 422568
    "CID7186"  // 422589
    "Abstract Multi-dimensional Image Model Qualitative Dimension Sample Semantic with identifier CID 7186"  // 422596
    "1.2.840.10008.6.1.924"  // 422697
    "CID7320"  // 422718
    "Planning Method with identifier CID 7320"  // 422725
    "1.2.840.10008.6.1.925"  // 422765
    "CID7050"  // 422786
    "De-identification Method with identifier CID 7050"  // 422793
    "1.2.840.10008.6.1.926"  // 422842
    "CID12118"  // 422863
    "Measurement Orientation with identifier CID 12118"  // 422871
    "1.2.840.10008.6.1.927"  // 422920
    "CID3689"  // 422941
    "ECG Global Waveform Duration with identifier CID 3689"  // 422948
    "1.2.840.10008.6.1.93"  // 423001
    "CID3440"  // 423021
    "Peripheral Pulse Location with identifier CID 3440"  // 423028
    "1.2.840.10008.6.1.930"  // 423078
    "CID3692"  // 423099
    "ICD with identifier CID 3692"  // 423106
    "1.2.840.10008.6.1.931"  // 423134
    "CID9241"  // 423155
    "Radiotherapy General Workitem Definition with identifier CID 9241"  // 423162
    "1.2.840.10008.6.1.932"  // 423227
    "CID9242"  // 423248
    "Radiotherapy Acquisition Workitem Definition with identifier CID 9242"  // 423255
    "1.2.840.10008.6.1.933"  // 423324
    "CID9243"  // 423345
    "Radiotherapy Registration Workitem Definition with identifier CID 9243"  // 423352
    "1.2.840.10008.6.1.934"  // 423422
    "CID3850"  // 423443
    "Contrast Bolus Substance with identifier CID 3850"  // 423450
    "1.2.840.10008.6.1.935"  // 423499
    "CID10022"  // 423520
    "Label Type with identifier CID 10022"  // 423528
    "1.2.840.10008.6.1.936"  // 423564
    "CID4260"  // 423585
    "Ophthalmic Mapping Unit for Real World Value Mapping with identifier CID 4260"  // 423592
    "1.2.840.10008.6.1.937"  // 423669
    "CID4261"  // 423690
    "Ophthalmic Mapping Acquisition Method with identifier CID 4261"  // 423697
    "1.2.840.10008.6.1.938"  // 423759
    "CID4262"  // 423780
    "Retinal Thickness Definition with identifier CID 4262"  // 423787
    "1.2.840.10008.6.1.939"  // 423840
    "CID4263"  // 423861
    "Ophthalmic Thickness Map Value Type with identifier CID 4263"  // 423868
    "1.2.840.10008.6.1.94"  // 423928
    "CID3441"  // 423948
    "Patient Assessment with identifier CID 3441"  // 423955
    "1.2.840.10008.6.1.940"  // 423998
    "CID4264"  // 424019
    "Ophthalmic Map Purpose of Reference with identifier CID 4264"  // 424026
    "1.2.840.10008.6.1.941"  // 424086
    "CID4265"  // 424107
    "Ophthalmic Thickness Deviation Category with identifier CID 4265"  // 424114
    "1.2.840.10008.6.1.942"  // 424178
    "CID4266"  // 424199
    "Ophthalmic Anatomic Structure Reference Point with identifier CID 4266"  // 424206
    "1.2.840.10008.6.1.943"  // 424276
    "CID3104"  // 424297
    "Cardiac Synchronization Technique with identifier CID 3104"  // 424304
    "1.2.840.10008.6.1.944"  // 424362
    "CID8130"  // 424383
    "Staining Protocol with identifier CID 8130"  // 424390
    "1.2.840.10008.6.1.945"  // 424432
    "1.2.840.10008.6.1.946"  // 424453
    "1.2.840.10008.6.1.947"  // 424474
    "CID10023"  // 424495
    "Size Specific Dose Estimation Method for CT with identifier CID 10023"  // 424503
    "1.2.840.10008.6.1.948"  // 424572
    "CID8131"  // 424593
    "Pathology Imaging Protocol with identifier CID 8131"  // 424600
    "1.2.840.10008.6.1.949"  // 424651
    "CID8132"  // 424672
    "Magnification Selection with identifier CID 8132"  // 424679
    "1.2.840.10008.6.1.95"  // 424727
    "CID3442"  // 424747
    "Peripheral Pulse Method with identifier CID 3442"  // 424754
    "1.2.840.10008.6.1.950"  // 424802
    "CID8133"  // 424823
    "Tissue Selection with identifier CID 8133"  // 424830
    "1.2.840.10008.6.1.951"  // 424871
    "CID7464"  // 424892
    "General Region of Interest Measurement Modifier with identifier CID 7464"  // 424899
    "1.2.840.10008.6.1.952"  // 424971
    "CID7465"  // 424992
    "Measurement Derived From Multiple ROI Measurements with identifier CID 7465"  // 424999
    "1.2.840.10008.6.1.953"  // 425074
    "CID8201"  // 425095
    "Surface Scan Acquisition Type with identifier CID 8201"  // 425102
    "1.2.840.10008.6.1.954"  // 425156
    "CID8202"  // 425177
    "Surface Scan Mode Type with identifier CID 8202"  // 425184
    "1.2.840.10008.6.1.956"  // 425231
    "CID8203"  // 425252
    "Surface Scan Registration Method Type with identifier CID 8203"  // 425259
    "1.2.840.10008.6.1.957"  // 425321
    "CID27"  // 425342
    "Basic Cardiac View with identifier CID 27"  // 425347
    "1.2.840.10008.6.1.958"  // 425388
    "CID10033"  // 425409
    "CT Reconstruction Algorithm with identifier CID 10033"  // 425417
    "1.2.840.10008.6.1.959"  // 425470
    "CID10030"  // 425491
    "Detector Type with identifier CID 10030"  // 425499
    "1.2.840.10008.6.1.96"  // 425538
    "CID3446"  // 425558
    "Skin Condition with identifier CID 3446"  // 425565
    "1.2.840.10008.6.1.960"  // 425604
    "CID10031"  // 425625
    "CR/DR Mechanical Configuration with identifier CID 10031"  // 425633
    "1.2.840.10008.6.1.961"  // 425689
    "CID10032"  // 425710
    "Projection X-Ray Acquisition Device Type with identifier CID 10032"  // 425718
    "1.2.840.10008.6.1.962"  // 425784
    "CID7165"  // 425805
    "Abstract Segmentation Type with identifier CID 7165"  // 425812
    "1.2.840.10008.6.1.963"  // 425863
    "CID7166"  // 425884
    "Common Tissue Segmentation Type with identifier CID 7166"  // 425891
    "1.2.840.10008.6.1.964"  // 425947
    "CID7167"  // 425968
    "Peripheral Nervous System Segmentation Type with identifier CID 7167"  // 425975
    "1.2.840.10008.6.1.965"  // 426043
    "CID4267"  // 426064
    "Corneal Topography Mapping Unit for Real World Value Mapping with identifier CID 4267"  // 426071
    "1.2.840.10008.6.1.966"  // 426156
    "CID4268"  // 426177
    "Corneal Topography Map Value Type with identifier CID 4268"  // 426184
    "1.2.840.10008.6.1.967"  // 426242
    "CID7140"  // 426263
    "Brain Structure for Volumetric Measurement with identifier CID 7140"  // 426270
    "1.2.840.10008.6.1.968"  // 426337
    "CID7220"  // 426358
    "RT Dose Derivation with identifier CID 7220"  // 426365
    "1.2.840.10008.6.1.969"  // 426408
    "CID7221"  // 426429
    "RT Dose Purpose of Reference with identifier CID 7221"  // 426436
    "1.2.840.10008.6.1.97"  // 426489
    "CID3448"  // 426509
    "Airway Assessment with identifier CID 3448"  // 426516
    "1.2.840.10008.6.1.970"  // 426558
    "CID7215"  // 426579
    "Spectroscopy Purpose of Reference with identifier CID 7215"  // 426586
    "1.2.840.10008.6.1.971"  // 426644
    "CID9250"  // 426665
    "Scheduled Processing Parameter Concept Codes for RT Treatment with identifier CID 9250"  // 426672
    "1.2.840.10008.6.1.972"  // 426758
    "CID10040"  // 426779
    "Radiopharmaceutical Organ Dose Reference Authority with identifier CID 10040"  // 426787
    "1.2.840.10008.6.1.973"  // 426863
    "CID10041"  // 426884
    "Source of Radioisotope Activity Information with identifier CID 10041"  // 426892
    "1.2.840.10008.6.1.975"  // 426961
    "CID10043"  // 426982
    "Intravenous Extravasation Symptom with identifier CID 10043"  // 426990
    "1.2.840.10008.6.1.976"  // 427049
    "CID10044"  // 427070
    "Radiosensitive Organ with identifier CID 10044"  // 427078
    "1.2.840.10008.6.1.977"  // 427124
    "CID10045"  // 427145
    "Radiopharmaceutical Patient State with identifier CID 10045"  // 427153
    "1.2.840.10008.6.1.978"  // 427212
    "CID10046"  // 427233
    "GFR Measurement with identifier CID 10046"  // 427241
    "1.2.840.10008.6.1.979"  // 427282
    "CID10047"  // 427303
    "GFR Measurement Method with identifier CID 10047"  // 427311
    "1.2.840.10008.6.1.98"  // 427359
    "CID3451"  // 427379
    "Calibration Object with identifier CID 3451"  // 427386
    "1.2.840.10008.6.1.980"  // 427429
    "CID8300"  // 427450
    "Visual Evaluation Method with identifier CID 8300"  // 427457
    "1.2.840.10008.6.1.981"  // 427506
    "CID8301"  // 427527
    "Test Pattern Code with identifier CID 8301"  // 427534
    "1.2.840.10008.6.1.982"  // 427576
    "CID8302"  // 427597
    "Measurement Pattern Code with identifier CID 8302"  // 427604
    "1.2.840.10008.6.1.983"  // 427653
    "CID8303"  // 427674
    "Display Device Type with identifier CID 8303"  // 427681
    "1.2.840.10008.6.1.984"  // 427725
    "CID85"  // 427746
    "SUV Unit with identifier CID 85"  // 427751
    "1.2.840.10008.6.1.985"  // 427782
    "CID4100"  // 427803
    "T1 Measurement Method with identifier CID 4100"  // 427810
    "1.2.840.10008.6.1.986"  // 427856
    "CID4101"  // 427877
    "Tracer Kinetic Model with identifier CID 4101"  // 427884
    "1.2.840.10008.6.1.987"  // 427929
    "CID4102"  // 427950
    "Perfusion Measurement Method with identifier CID 4102"  // 427957
    "1.2.840.10008.6.1.988"  // 428010
    "CID4103"  // 428031
    "Arterial Input Function Measurement Method with identifier CID 4103"  // 428038
    "1.2.840.10008.6.1.989"  // 428105
    "CID4104"  // 428126
    "Bolus Arrival Time Derivation Method with identifier CID 4104"  // 428133
    "1.2.840.10008.6.1.99"  // 428194
    "CID3452"  // 428214
    "Calibration Method with identifier CID 3452"  // 428221
    "1.2.840.10008.6.1.990"  // 428264
    "CID4105"  // 428285
    "Perfusion Analysis Method with identifier CID 4105"  // 428292
    "1.2.840.10008.6.1.991"  // 428342
    "CID4106"  // 428363
    "Quantitative Method Used for Perfusion and Tracer Kinetic Model with identifier CID 4106"  // 428370
    "1.2.840.10008.6.1.992"  // 428458
    "CID4107"  // 428479
    "Tracer Kinetic Model Parameter with identifier CID 4107"  // 428486
    "1.2.840.10008.6.1.993"  // 428541
    "CID4108"  // 428562
    "Perfusion Model Parameter with identifier CID 4108"  // 428569
    "1.2.840.10008.6.1.994"  // 428619
    "CID4109"  // 428640
    "Model-Independent Dynamic Contrast Analysis Parameter with identifier CID 4109"  // 428647
    "1.2.840.10008.6.1.995"  // 428725
    "CID4110"  // 428746
    "Tracer Kinetic Modeling Covariate with identifier CID 4110"  // 428753
    "1.2.840.10008.6.1.996"  // 428811
    "CID4111"  // 428832
    "Contrast Characteristic with identifier CID 4111"  // 428839
    "1.2.840.10008.6.1.997"  // 428887
    "CID7021"  // 428908
    "Measurement Report Document Title with identifier CID 7021"  // 428915
    "1.2.840.10008.6.1.998"  // 428973
    "CID100"  // 428994
    "Quantitative Diagnostic Imaging Procedure with identifier CID 100"  // 429000
    "1.2.840.10008.6.1.999"  // 429065
    "CID7466"  // 429086
    "PET Region of Interest Measurement with identifier CID 7466"  // 429093
    "1.2.840.10008.7.1.1"  // 429152
    "NativeDICOMModel"  // 429171
    "Native DICOM Model"  // 429187
    "1.2.840.10008.7.1.2"  // 429205
    "AbstractMultiDimensionalImageModel"  // 429224
    "Abstract Multi-Dimensional Image Model"  // 429258
    "1.2.840.10008.8.1.1"  // 429296
    "DICOMContentMappingResource"  // 429315
    "DICOM Content Mapping Resource"  // 429342
    "1.2.840.10008.9.1"  // 429372
    "ImagingReport"  // 429389
    "Imaging Report : Document TemplateID from PS3.20"  // 429402
    "1.2.840.10008.9.10"  // 429450
    "LabeledSubsection"  // 429468
    "Labeled Subsection : Section TemplateID from PS3.20"  // 429485
    "1.2.840.10008.9.11"  // 429536
    "CommunicationofActionableFindings"  // 429554
    "Communication of Actionable Findings : Section TemplateID from PS3.20"  // 429587
    "1.2.840.10008.9.12"  // 429656
    "Recommendation"  // 429674
    "Recommendation : Section TemplateID from PS3.20"  // 429688
    "1.2.840.10008.9.13"  // 429735
    "ProceduralMedication"  // 429753
    "Procedural Medication : Entry TemplateID from PS3.20"  // 429773
    "1.2.840.10008.9.14"  // 429825
    "ProcedureTechnique"  // 429843
    "Procedure Technique : Entry TemplateID from PS3.20"  // 429861
    "1.2.840.10008.9.15"  // 429911
    "ImageQuality"  // 429929
    "Image Quality : Entry TemplateID from PS3.20"  // 429941
    "1.2.840.10008.9.16"  // 429985
    "StudyAct"  // 430003
    "Study Act : Entry TemplateID from PS3.20"  // 430011
    "1.2.840.10008.9.17"  // 430051
    "SeriesAct"  // 430069
    "Series Act : Entry TemplateID from PS3.20"  // 430078
    "1.2.840.10008.9.18"  // 430119
    "SOPInstanceObservation"  // 430137
    "SOP Instance Observation : Entry TemplateID from PS3.20"  // 430159
    "1.2.840.10008.9.19"  // 430214
    "SectionText"  // 430232
    "Section Text : Element Set TemplateID from PS3.20"  // 430243
    "1.2.840.10008.9.2"  // 430292
    "ClinicalInformation"  // 430309
    "Clinical Information : Section TemplateID from PS3.20"  // 430328
    "1.2.840.10008.9.20"  // 430381
    "GeneralHeader"  // 430399
    "General Header : Element Set TemplateID from PS3.20"  // 430412
    "1.2.840.10008.9.21"  // 430463
    "ImagingHeader"  // 430481
    "Imaging Header : Element Set TemplateID from PS3.20"  // 430494
    "1.2.840.10008.9.22"  // 430545
    "ParentDocument"  // 430563
    "Parent Document : Element Set TemplateID from PS3.20"  // 430577
    "1.2.840.10008.9.23"  // 430629
    "GeneralSectionEntries"  // 430647
    "General Section Entries : Element Set TemplateID from PS3.20"  // 430668
    "1.2.840.10008.9.24"  // 430728
    "ImagingAddendumReport"  // 430746
    "Imaging Addendum Report : Document TemplateID from PS3.20"  // 430767
    "1.2.840.10008.9.3"  // 430824
    "ImagingProcedureDescription"  // 430841
    "Imaging Procedure Description : Section TemplateID from PS3.20"  // 430868
    "1.2.840.10008.9.4"  // 430930
    "ComparisonStudy"  // 430947
    "Comparison Study : Section TemplateID from PS3.20"  // 430962
    "1.2.840.10008.9.5"  // 431011
    "Impression"  // 431028
    "Impression : Section TemplateID from PS3.20"  // 431038
    "1.2.840.10008.9.6"  // 431081
    "Addendum"  // 431098
    "Addendum : Section TemplateID from PS3.20"  // 431106
    "1.2.840.10008.9.7"  // 431147
    "Request"  // 431164
    "Request : Section TemplateID from PS3.20"  // 431171
    "1.2.840.10008.9.8"  // 431211
    "RadiationExposureandProtectionInformation"  // 431228
    "Radiation Exposure and Protection Information : Section TemplateID from PS3.20"  // 431269
    "1.2.840.10008.9.9"  // 431347
    "FetusFindings"  // 431364
    "Fetus Findings : Section TemplateID from PS3.20"  // 431377
    "1.2.840.113663.1"  // 431424
    "Unknown"  // 431440
    "1.2.840.113681"  // 431447
    "CRImageParamsCommon"  // 431461
    "CRImageIPParamsSingle"  // 431480
    "CRImageIPParamsLeft"  // 431501
    "CRImageIPParamsRight"  // 431520
    "1.2.840.113708.794.1.1.2.0"  // 431540
    "MediaType"  // 431566
    "MediaLocation"  // 431575
    "Storage File ID"  // 431588
    "Study or Image Size in MB"  // 431603
    "EstimatedRetrieveTime"  // 431628
    "2.16.840.1.114059.1.1.6.1.50.1"  // 431649
    "Description"  // 431679
    "Orientation"  // 431690
    "Parameter 1"  // 431701
    "Parameter 2"  // 431712
    "Teeth"  // 431723
    "Jaw"  // 431728
    "Quadrant"  // 431731
    "CRC"  // 431739
    "A.L.I. Technologies, Inc."  // 431742
    "Filename"  // 431767
    "Data Blob of a Visit"  // 431775
    "Revision Number"  // 431795
    "Unix Timestamp"  // 431810
    "Bag ID"  // 431824
    "Original Study UID"  // 431830
    "Overlay Grayscale Value"  // 431848
    "Anonymization Status"  // 431871
    "ACUSON"  // 431891
    "ACUSON: 1.2.840.11386.1.0"  // 431897
    "Lossy Compression Ratio"  // 431922
    "Acuson Region Type"  // 431945
    "Acuson Image Apex X"  // 431963
    "Acuson Image Apex Y"  // 431982
    "B-Color-On Flag"  // 432001
    "ACUSON:1.2.840.113680.1.0:0921"  // 432016
    "View List"  // 432046
    "ACUSON:1.2.840.113680.1.0:7f10"  // 432055
    "Acuson Mechanical Apex X"  // 432085
    "Acuson Mechanical Apex Y"  // 432109
    "Acquisition Type:"  // 432133
    "Transformation Matrix Sequence"  // 432150
    "Left angle"  // 432180
    "Right angle"  // 432190
    "Color Map Family"  // 432201
    "Full Colormap."  // 432217
    "Color Invert"  // 432231
    "Color Baseline"  // 432243
    "CD Color Mix Points X1"  // 432257
    "CD Color Mix Points Y1"  // 432279
    "CD Color Mix Points X2"  // 432301
    "CD Color Mix Points Y2"  // 432323
    "Color Accent"  // 432345
    "Persistence SQ"  // 432357
    "Persistence Mode"  // 432371
    "Persistence Coefficient Mode"  // 432387
    "Alpha coefficient"  // 432415
    "Gamma coefficient"  // 432432
    "Persistence Time Flag"  // 432449
    "Persistence adaptive flag"  // 432470
    "Persistence Frame Rate"  // 432495
    "Persistence ID"  // 432517
    "Observation Date Time SQ"  // 432531
    "Capture Type Name"  // 432555
    "Capture Type Number"  // 432572
    "Number of Capture Types"  // 432591
    "CD Steering Angle"  // 432614
    "CD PRI"  // 432631
    "CD Dynamic Range"  // 432637
    "CD Velocity Scale Min"  // 432653
    "CD Velocity Scale Max"  // 432674
    "CD Color Mode"  // 432695
    "CD Frequency"  // 432708
    "CD Balance"  // 432720
    "CD Delta"  // 432730
    "CD Pan Box Min X0"  // 432738
    "CD Pan Box Min Y0"  // 432755
    "CD Pan Box Min X1"  // 432772
    "CD Pan Box Min Y1"  // 432789
    "CPS Map Type"  // 432806
    "CPS Map Data"  // 432818
    "CPS Balance Setting"  // 432830
    "3DCard Step Angle"  // 432849
    "3DCard Xdcr Angle"  // 432866
    "B-mode Frequency"  // 432883
    "B-mode Dynamic Range"  // 432899
    "B-mode Frame Rate"  // 432919
    "B-mode Space Time"  // 432936
    "B-mode Persistence"  // 432953
    "B-mode Display Depth Start"  // 432971
    "B-mode Display Depth End"  // 432997
    "B-mode Res Mode"  // 433021
    "B-mode Preset Application"  // 433036
    "Image Spec Name"  // 433061
    "B Preset Image Look"  // 433076
    "B-mode Post Processing"  // 433095
    "B Edge"  // 433117
    "B Delta"  // 433123
    "B-mode 1D Post Processing Curve"  // 433130
    "B-mode Delta (ECRI) Map Diagonal"  // 433161
    "Bytes Per Timestamp"  // 433193
    "Microseconds in unit timestamp"  // 433212
    "Start Stopwatch Timestamp"  // 433242
    "Acoustic Frame Timestamp"  // 433267
    "R-Wave Timestamp"  // 433291
    "Last Destruction Timestamp"  // 433307
    "Pixels Per Second"  // 433333
    "ECG Reference Timestamp"  // 433350
    "ECG Sampling Interval (milliseconds)"  // 433373
    "ECG Sample Count"  // 433409
    "ECG Sample Size"  // 433425
    "ECG Data Value"  // 433440
    "Contrast/Active Image Indicator"  // 433454
    "Live Dual Mode Indicator"  // 433485
    "3DCard Clipset ID"  // 433509
    "3DCard HRWave Min"  // 433526
    "3DCard HRWave Max"  // 433543
    "Perspective Capture Type"  // 433560
    "Trigger Mask."  // 433584
    "Study Directory"  // 433597
    "Last Modify Date"  // 433612
    "Last Modify Time"  // 433628
    "Teaching Study"  // 433644
    "Series Base UID"  // 433658
    "ACUSON:1.2.840.113680.1.0:7ffe"  // 433673
    "Data Padding"  // 433703
    "ADAC_IMG"  // 433715
    "Ver200 ADAC Pegasys File Size"  // 433723
    "ADAC Header Signature"  // 433752
    "Number of ADAC Headers"  // 433773
    "ADAC Header/Image Sizes"  // 433795
    "ADAC Pegasys Headers"  // 433818
    "Ver200 Number of ADAC Headers"  // 433838
    "Ver200 ADAC Header/Image Size"  // 433867
    "Ver200 ADAC Pegasys Headers"  // 433896
    "Cardiac Stress State"  // 433923
    "Philips NM Private Group"  // 433943
    "AEGIS_DICOM_2.00"  // 433967
    "AGFA"  // 433983
    "Private Identification Code"  // 433987
    "Identification Data (Note 2)"  // 434014
    "Sensitometry Name"  // 434042
    "Window/Level List (Note 3)"  // 434059
    "Dose Monitoring List"  // 434085
    "Other Info (Note 5)"  // 434105
    "Clipped Exposure Deviation"  // 434124
    "Logarithmic PLT Full Scale"  // 434150
    "Total number of series"  // 434176
    "Session Number"  // 434198
    "ID Station name"  // 434212
    "Number of images in study to be transmitted (only sent with autoverify: on)"  // 434227
    "Total number of images"  // 434302
    "Geometrical Transformations"  // 434324
    "Roam Origin"  // 434351
    "Zoom factor"  // 434362
    "AGFA PACS Archive Mirroring 1.0"  // 434373
    "StudyStatus"  // 434404
    "DateTimeVerified"  // 434415
    "AGFA-AG_HPState"  // 434431
    "AGFA_ADC_Compact"  // 434446
    "Data stream from cassette"  // 434462
    "Set of destination types"  // 434487
    "Set of destination Ids"  // 434511
    "Set of processing codes"  // 434533
    "Number of series in study"  // 434556
    "ID station name"  // 434581
    "Number of images in series"  // 434596
    "Break condition"  // 434622
    "Wait (or Hold) flag"  // 434637
    "ScanRes flag"  // 434656
    "Operation code"  // 434668
    "Image quality"  // 434682
    "ALOKA:1.2.392.200039.103.2"  // 434695
    "AMI Annotations_01"  // 434721
    "AMI Annotation Sequence (RET)"  // 434739
    "AMI Annotations_02"  // 434768
    "AMI ImageContextExt_01"  // 434786
    "AMI Window Function (RET)"  // 434808
    "AMI Window Slope (RET)"  // 434833
    "AMI ImageContext_01"  // 434855
    "AMI Window Invert (RET)"  // 434874
    "AMI Window Center (RET)"  // 434897
    "AMI Window Widith (RET)"  // 434920
    "AMI Pixel Aspect Ratio Swap (RET)"  // 434943
    "AMI Enable Averaging (RET)"  // 434976
    "AMI Quality (RET)"  // 435002
    "AMI Viewport Annotation Level (RET)"  // 435019
    "AMI Show Image Annotation (RET)"  // 435054
    "AMI Show Image Overlay (RET)"  // 435085
    "AMI ImageTransform_01"  // 435113
    "AMI Transformation Matrix (RET)"  // 435134
    "AMI Center Offset (RET)"  // 435165
    "AMI Magnification (RET)"  // 435188
    "AMI Magnification Type (RET)"  // 435211
    "AMI Displayed Area (RET)"  // 435239
    "AMI Calibration Factor (RET)"  // 435263
    "AMI Sequence AnnotElements_01"  // 435291
    "AMI Annotation Element Position"  // 435320
    "AMI Annotation Element Text"  // 435351
    "AMI Sequence Annotations_01"  // 435378
    "AMI Annotation UID (RET)"  // 435405
    "AMI Annotation Color (RET)"  // 435429
    "FontSize"  // 435455
    "AMI Annotation Line Style (RET)"  // 435463
    "AMI Annotation Elements (RET)"  // 435494
    "AMI Annotation Label (RET)"  // 435523
    "AMI Annotation Creator (RET)"  // 435549
    "AMI Annotation Modifiers (RET)"  // 435577
    "AMI Annotation Creation Date (RET)"  // 435607
    "AMI Annotation Creation Time (RET)"  // 435641
    "AMI Annotation Modification Dates (RET)"  // 435675
    "AMI Annotation Modification Times (RET)"  // 435714
    "AMI Annotation Frame Number (RET)"  // 435753
    "AMI Sequence Annotations_02"  // 435786
    "AMI StudyExtensions_01"  // 435813
    "AMI Last Released Annot Label (RET)"  // 435835
    "AMICAS0"  // 435870
    "APEX_PRIVATE"  // 435877
    "Private Creator"  // 435889
    "Bed Position"  // 435904
    "ATL HDI V1.0"  // 435916
    "Private"  // 435928
    "Loop Mode"  // 435935
    "Trigger mode"  // 435944
    "Number of Loops"  // 435956
    "Loop Indexes"  // 435971
    "Loop Heart Rates"  // 435983
    "Medications"  // 435999
    "ATL PRIVATE TAGS"  // 436010
    "Acuson X500"  // 436026
    "(a)View Name"  // 436037
    "Siemens Medical"  // 436049
    "DIMAQ Software"  // 436064
    "Private Data"  // 436078
    "Import Structured"  // 436090
    "Agfa ADC NX"  // 436107
    "Plate Sensitivity"  // 436118
    "Plate Erasability"  // 436135
    "AgilityRuntime"  // 436152
    "Applicare/Centricity Radiology Web/Version 1.0"  // 436166
    "Mammography Laterality"  // 436212
    "Mammography View Name"  // 436234
    "Mammography View Modifier"  // 436255
    "Applicare/Centricity Radiology Web/Version 2.0"  // 436280
    "Secondary Spine Label"  // 436326
    "Additional tags for Presentation State"  // 436347
    "Applicare/Print/Version 5.1"  // 436385
    "<internal"  // 436412
    "Applicare/RadStore/Version 1.0"  // 436421
    "OBSOLETE"  // 436451
    "Id1"  // 436459
    "Id2"  // 436462
    "Id3"  // 436465
    "State"  // 436468
    "DateLastModified"  // 436473
    "DateLastAccessed"  // 436489
    "ByteSize"  // 436505
    "LibraryId"  // 436513
    "Pathnames"  // 436522
    "DriverPath"  // 436531
    "Source"  // 436541
    "Destination"  // 436547
    "MediumId"  // 436558
    "ArchiveId"  // 436566
    "Origin"  // 436575
    "Version"  // 436581
    "InstanceFileLocation"  // 436588
    "ImageMediumLocation"  // 436608
    "ImageMediumLabel"  // 436627
    "ImageMediumState"  // 436643
    "SeriesMediumLocation"  // 436659
    "SeriesMediumLabel"  // 436679
    "SeriesMediumState"  // 436696
    "StudyMediumLocation"  // 436713
    "StudyMediumLabel"  // 436732
    "StudyMediumState"  // 436748
    "StudyState"  // 436764
    "SeriesState"  // 436774
    "ImageStateText"  // 436785
    "SeriesStateText"  // 436799
    "StudyStateText"  // 436814
    "Expiration"  // 436828
    "DeletedTags"  // 436838
    "Applicare/RadWorks/Version 5.0"  // 436849
    "NEW/SEEN Status"  // 436879
    "Delete Lock"  // 436894
    "Receive Origin"  // 436905
    "Folder"  // 436919
    "Receive Date"  // 436925
    "Receive Time"  // 436937
    "Prior"  // 436949
    "STAT Study"  // 436954
    "Send Flag"  // 436964
    "Print Flag"  // 436973
    "Archive Flag"  // 436983
    "Request Storage Commitment"  // 436995
    "Requested Compression"  // 437021
    "Archive Status"  // 437042
    "Applicare/RadWorks/Version 6.0"  // 437056
    "Internal: non-existent tags"  // 437086
    "Internal: non-existent objects"  // 437113
    "Annotation Type"  // 437143
    "Annotation Value"  // 437158
    "Cutline Image UID"  // 437174
    "Cutline Set UID"  // 437191
    "Annotation Color"  // 437206
    "Annotation Line Style"  // 437222
    "Annotation Label"  // 437243
    "Annotation Creator"  // 437259
    "Annotation Creation Date"  // 437277
    "Annotation Creation Time"  // 437301
    "Annotation Modification Sequence"  // 437325
    "Annotation Modifier"  // 437357
    "Annotation Modification Date"  // 437376
    "Annotation Modification Time"  // 437404
    "Palette Color LUT Name"  // 437432
    "Annotation Number"  // 437454
    "Requested Palette Color LUT"  // 437471
    "Applicare/RadWorks/Version 6.0/Summary"  // 437498
    "Receive Origin Description"  // 437536
    "Applicare/Workflow/Version 1.0"  // 437562
    "BRIT Systems, Inc."  // 437592
    "Person Information Sequence"  // 437610
    "Person ID"  // 437637
    "Person Role"  // 437646
    "Person Home Phone"  // 437657
    "Person Work Phone"  // 437674
    "Person Cell Phone"  // 437691
    "Person Pager Phone"  // 437708
    "Person Fax Phone"  // 437726
    "Person EMail"  // 437742
    "Person Address"  // 437754
    "Person Password"  // 437768
    "Person Emergency Phone"  // 437783
    "Physician ID"  // 437805
    "Original Patient ID"  // 437817
    "Original Study Instance UID"  // 437836
    "Original Series Instance UID"  // 437863
    "Master Accession Number"  // 437891
    "Order Category"  // 437914
    "Patient ICN"  // 437928
    "Patient DFS"  // 437939
    "Patient Class"  // 437950
    "Patient Type"  // 437963
    "Generic String"  // 437975
    "QC Study Assigned By"  // 437989
    "QC Study Split By"  // 438009
    "QC Study Moved By"  // 438026
    "QC Study Edited By"  // 438043
    "QC Series Split By"  // 438061
    "QC Series Moved By"  // 438079
    "QC Series Edited By"  // 438097
    "QC Image Moved By"  // 438116
    "QC Image Edited By"  // 438133
    "QC Done Time"  // 438151
    "QC Last Modification Time"  // 438163
    "QC Image Accepted By"  // 438188
    "QC Image Rejected By"  // 438208
    "QC Done Date"  // 438228
    "QC Deletion Requested"  // 438240
    "Original Sender AE Title"  // 438261
    "Software Title"  // 438285
    "Software Version"  // 438299
    "Serial Number"  // 438315
    "Object Action Sequence"  // 438328
    "Object Action"  // 438350
    "Object Action Date"  // 438363
    "Object Action Time"  // 438381
    "Local AE Title"  // 438399
    "Local IP Address"  // 438413
    "Remote AE Title"  // 438429
    "Remote IP Address"  // 438444
    "BioPri"  // 438461
    "BrainLAB_BeamProfile"  // 438467
    "Beam Profile Sequence"  // 438487
    "Beam Profile Number"  // 438508
    "Beam Parameter Sequence"  // 438527
    "Parameter Description"  // 438550
    "Parameter Data"  // 438571
    "Referenced Beam Profile Number"  // 438585
    "BrainLAB_Conversion"  // 438615
    "Export Platform Name"  // 438634
    "Export Platform Data"  // 438654
    "BrainLAB_PatientSetup"  // 438674
    "CAMTRONICS"  // 438695
    "Commentline"  // 438705
    "EdgeEnhancementCoefficient"  // 438716
    "SceneText"  // 438742
    "ImageText"  // 438751
    "PixelShiftHorizontal"  // 438760
    "PixelShiftVertical"  // 438780
    "CAMTRONICS IP"  // 438798
    "CARDIO-D.R. 1.0"  // 438811
    "FileLocation"  // 438826
    "FileSize"  // 438838
    "AlternateImageSequence"  // 438846
    "ImageBlankingShape"  // 438868
    "ImageBlankingLeftVerticalEdge"  // 438886
    "ImageBlankingRightVerticalEdge"  // 438915
    "ImageBlankingUpperHorizontalEdge"  // 438945
    "ImageBlankingLowerHorizontalEdge"  // 438977
    "CenterOfCircularImageBlanking"  // 439009
    "RadiusOfCircularImageBlanking"  // 439038
    "MaximumImageFrameSize"  // 439067
    "ImageSequenceNumber"  // 439088
    "EdgeEnhancementSequence"  // 439107
    "ConvolutionKernelSize"  // 439130
    "ConvolutionKernelCoefficients"  // 439151
    "EdgeEnhancementGain"  // 439180
    "CARDIO-SMS 1.0"  // 439199
    "ACOM flags"  // 439213
    "Private Data stream"  // 439223
    "CEMAX-ICON"  // 439242
    "CR Processing Parameters"  // 439252
    "CR Exposure Menu Code"  // 439276
    "CR Exposure Menu String"  // 439297
    "CR EDR Mode"  // 439320
    "CR Latitude"  // 439331
    "CR Group Number"  // 439342
    "CR Equipment ID"  // 439357
    "CR Image Serial Number"  // 439372
    "CR Bar Code Number"  // 439394
    "CR Film Output Exposure"  // 439412
    "Key Image"  // 439435
    "Note"  // 439444
    "Annotation Sequence"  // 439448
    "X Start Position"  // 439467
    "Y Start Position"  // 439483
    "X End Position"  // 439499
    "Y End Position"  // 439513
    "Annotation Text"  // 439527
    "Which Marker"  // 439542
    "X Coordinates"  // 439554
    "Y Coordinates"  // 439567
    "Number of points"  // 439580
    "Fill Type"  // 439596
    "Study Priority Status"  // 439605
    "CMR42 CIRCLECVI"  // 439626
    "WorkspaceID"  // 439641
    "WorkspaceTimeString"  // 439652
    "WorkspaceStream"  // 439671
    "Canon Inc."  // 439686
    "Canon Internal Data 1"  // 439696
    "Performed number of series"  // 439717
    "Performed number of images"  // 439743
    "Canon Internal Data 111"  // 439769
    "DCMTK_ANONYMIZER"  // 439792
    "AnonymizerUIDMap"  // 439808
    "AnonymizerUIDKey"  // 439824
    "AnonymizerUIDValue"  // 439840
    "AnonymizerPatientIDMap"  // 439858
    "AnonymizerPatientIDKey"  // 439880
    "AnonymizerPatientIDValue"  // 439902
    "DIDI TO PCR 1.1"  // 439926
    "Post Mode String"  // 439941
    "Post Data"  // 439957
    "Image Header"  // 439966
    "RouteAET"  // 439978
    "PCRPrintScale"  // 439986
    "PCRPrintJobEnd"  // 439999
    "PCRNoFilmCopies"  // 440013
    "PCRFilmLayoutPosition"  // 440028
    "PCRPrintReportName"  // 440049
    "RADProtocolPrinter"  // 440067
    "RADProtocolMedium"  // 440085
    "Original Filename"  // 440102
    "Stitching"  // 440119
    "Collimator X"  // 440128
    "Collimator Y"  // 440140
    "Print Marker"  // 440152
    "RGDV Name"  // 440164
    "Acqd Sensitivity"  // 440173
    "Processing Category"  // 440189
    "UnprocessedFlag"  // 440208
    "KeyValues"  // 440223
    "DestinationPostprocessingFunction"  // 440232
    "RangingMode"  // 440265
    "AbdomenBrightness"  // 440276
    "FixedBrightness"  // 440293
    "DetailContrast"  // 440308
    "ContrastBalance"  // 440322
    "StructureBoost"  // 440337
    "StructurePreference"  // 440351
    "NoiseRobustness"  // 440370
    "NoiseDoseLimit"  // 440385
    "NoiseDoseStep"  // 440399
    "NoiseFrequencyLimit"  // 440412
    "WeakContrastLimit"  // 440431
    "StrongContrastLimit"  // 440448
    "StructureBoostOffset"  // 440467
    "SmoothGain"  // 440487
    "MeasureField1"  // 440497
    "MeasureField2"  // 440510
    "KeyPercentile1"  // 440523
    "KeyPercentile2"  // 440537
    "DensityLUT"  // 440551
    "Brightness"  // 440561
    "Gamma"  // 440571
    "DIGISCAN IMAGE"  // 440576
    "DLX_ANNOT_01"  // 440590
    "TextAnnotation"  // 440602
    "Box"  // 440616
    "ArrowEnd"  // 440619
    "DLX_EXAMS_01"  // 440627
    "StenosisCalibrationRatio"  // 440639
    "StenosisMagnification"  // 440663
    "CardiacCalibrationRatio"  // 440684
    "DLX_LKUP_01"  // 440707
    "GrayPaletteColorLookupTableDescriptor"  // 440718
    "GrayPaletteColorLookupTableData"  // 440755
    "DLX_PATNT_01"  // 440786
    "PatientDOB"  // 440798
    "DLX_SERIE_01"  // 440808
    "AngleValueLArm"  // 440820
    "AngleValuePArm"  // 440834
    "AngleValueCArm"  // 440848
    "AngleLabelLArm"  // 440862
    "AngleLabelPArm"  // 440876
    "AngleLabelCArm"  // 440890
    "ProcedureName"  // 440904
    "ExamName"  // 440917
    "RecordView"  // 440925
    "InjectorDelay"  // 440935
    "AutoInject"  // 440948
    "CameraRotationEnabled"  // 440958
    "ReverseSweep"  // 440979
    "SpatialFilterStrength"  // 440991
    "XZoomCenter"  // 441012
    "YZoomCenter"  // 441023
    "Focus"  // 441034
    "Dose"  // 441039
    "SideMark"  // 441043
    "PercentageLandscape"  // 441051
    "ExposureDuration"  // 441070
    "Ip Address"  // 441086
    "Table Vertical Position"  // 441096
    "Table Longitudinal Position"  // 441119
    "Table Lateral Position"  // 441146
    "Lambda cm Pincushion Distortion"  // 441168
    "Slope LV Regression"  // 441199
    "Intercept LV Regression"  // 441218
    "Image chain FWHM psf mm min"  // 441241
    "Image chain FWHM psf mm max"  // 441268
    "DL_INTERNAL_USE"  // 441295
    "DR Systems, Inc."  // 441310
    "DR Exam ID"  // 441326
    "DR Image Type"  // 441336
    "DR File Type"  // 441349
    "DR File Suffix"  // 441361
    "DR Annotation Type"  // 441375
    "DR Original Instance UID Sequence"  // 441393
    "ELGEMS_XPERT"  // 441426
    "XPert Composite Report Item buffer"  // 441438
    "Xpert Composite Report Item Identificator"  // 441472
    "ELSCINT1"  // 441513
    "Offset List Structure"  // 441521
    "DataDictionaryVersion"  // 441542
    "OffsetFromCTMRImages"  // 441563
    "Protocol File Name"  // 441583
    "Patient Language"  // 441601
    "Patient Data Modification Date"  // 441617
    "Concurrent Slices Generation"  // 441647
    "Angular Sampling Density"  // 441675
    "Reconstruction Arc"  // 441699
    "Table Velocity"  // 441717
    "Acquisition Length"  // 441731
    "Edge Enhancement Weight"  // 441749
    "Scanner Relative Center"  // 441772
    "Pitch"  // 441795
    "Rotation Time"  // 441800
    "Image View Convention"  // 441813
    "PS Sequence"  // 441834
    "ImplementationVersion"  // 441845
    "RelativeTablePosition"  // 441866
    "RelativeTableHeight"  // 441887
    "SurviewDirection"  // 441906
    "SurviewLength"  // 441922
    "ImageViewType"  // 441935
    "BatchNumber"  // 441948
    "BatchSize"  // 441959
    "BatchSliceNumber"  // 441968
    "number of series in study"  // 441984
    "number of images in series"  // 442009
    "last update time"  // 442035
    "last update date"  // 442051
    "Tamar Compressed Pixel Data"  // 442067
    "Tamar Software Version"  // 442094
    "Tamar Compression Type"  // 442116
    "protection flag"  // 442138
    "Tamar Study Status"  // 442153
    "Tamar Source Ae"  // 442171
    "Tamar Study Body Part"  // 442186
    "Tamar Site Id"  // 442207
    "Tamar Translate Flags"  // 442220
    "Tamar Exe Software Version"  // 442241
    "Tamar Study Has Sticky Note"  // 442267
    "Tamar Original Curve Desc"  // 442294
    "Tamar Study Age"  // 442319
    "Text Overlay Flag"  // 442334
    "EMAGEON JPEG2K INFO"  // 442351
    "EMAGEON STUDY HOME"  // 442370
    "Eclipse 60"  // 442388
    "Private data"  // 442398
    "FDMS 1.0"  // 442410
    "ImageControlUnit"  // 442418
    "ImageUID"  // 442434
    "RouteImageUID"  // 442442
    "ImageDisplayInformationVersionNo"  // 442455
    "PatientInformationVersionNo"  // 442487
    "FilmUID"  // 442514
    "ExposureUnitTypeCode"  // 442521
    "KanjiHospitalName"  // 442541
    "DistributionCode"  // 442558
    "KanjiDepartmentName"  // 442574
    "BlackeningProcessFlag"  // 442593
    "Processing Information Flag"  // 442614
    "KanjiBodyPartForExposure"  // 442641
    "Menu Character String"  // 442665
    "KanjiMenuName"  // 442686
    "ImageProcessingType"  // 442699
    "EDRMode"  // 442718
    "RadiographersCode"  // 442725
    "SplitExposureFormat"  // 442742
    "NoOfSplitExposureFrames"  // 442761
    "ReadingPositionSpecification"  // 442784
    "ReadingSensitivityCenter"  // 442812
    "FilmAnnotationCharacterString1"  // 442836
    "FilmAnnotationCharacterString2"  // 442866
    "Exposure Status Sequence"  // 442896
    "Exposure Kind"  // 442920
    "FCRImageID"  // 442933
    "SetNo"  // 442943
    "ImageNoInTheSet"  // 442948
    "PairProcessingInformation"  // 442963
    "Film Number within the Series"  // 442988
    "EquipmentTypeSpecificInformation"  // 443017
    "RelativeLightEmissionAmountSk"  // 443049
    "TermOfCorrectionForEachIPTypeSt"  // 443078
    "ReadingGainGp"  // 443109
    "Min"  // 443122
    "Max"  // 443125
    "ImageScanningDirection"  // 443128
    "Image Rotation/Reversal Information"  // 443150
    "ExtendedReadingSizeValue"  // 443185
    "MagnificationReductionRatio"  // 443209
    "LineDensityCode"  // 443236
    "DataCompressionCode"  // 443251
    "Trim Density"  // 443270
    "Trim Width"  // 443282
    "Image Mag./Reduc. Range"  // 443292
    "Image Position Specifying Flag"  // 443315
    "Interpolation A-VRS System Format"  // 443345
    "EnergySubtractionParam"  // 443378
    "SubtractionRegistrationResult"  // 443400
    "EnergySubtractionParam2"  // 443429
    "AfinConversionCoefficient"  // 443452
    "FNC Parameters"  // 443477
    "FilmOutputFormat"  // 443491
    "ImageProcessingModificationFlag"  // 443507
    "FFP DATA"  // 443538
    "CRHeaderInformation"  // 443546
    "GDCM CONFORMANCE TESTS"  // 443565
    "Array Container Sequence"  // 443587
    "0-Filled Array"  // 443611
    "GE ??? From Adantage Review CS"  // 443625
    "CREDRMode"  // 443655
    "CRLatitude"  // 443664
    "CRGroupNumber"  // 443674
    "CRImageSerialNumber"  // 443687
    "CRBarCodeNumber"  // 443706
    "CRFilmOutputExposures"  // 443721
    "GE LUT Asymmetry Parameter"  // 443742
    "LUT Asymmetry"  // 443768
    "GEHC_CT_ADVAPP_001"  // 443781
    "ShuttleFlag"  // 443799
    "TableSpeedNotReachesTargetFlag"  // 443810
    "IterativeReconAnnotation"  // 443840
    "IterativeReconMode"  // 443864
    "IterativeReconConfiguration"  // 443882
    "IterativeReconLevel"  // 443909
    "reconFlipRotateAnno"  // 443928
    "highResolutionFlag"  // 443947
    "RespiratoryFlag"  // 443965
    "GEIIS"  // 443980
    "GE IIS Thumbnail Sequence"  // 443985
    "Shift Count"  // 444010
    "Offset"  // 444021
    "Actual Frame Number"  // 444027
    "Assigning Authority For Patient ID"  // 444046
    "Original SOP Instance UID"  // 444080
    "GE IIS Compression ID"  // 444105
    "GE IIS Multiframe Offsets"  // 444126
    "GEIIS PACS"  // 444151
    "Reject Image Flag"  // 444161
    "Significant Flag"  // 444178
    "Confidential Flag"  // 444194
    "GEIIS_PREFETCH_ALGORITHM"  // 444211
    "GEIIS_LIMIT_RECENT_STUDIES"  // 444235
    "GEIIS_LIMIT_OLDEST_STUDIES"  // 444261
    "GEIIS_LIMIT_RECENT_MONTHS"  // 444287
    "GEIIS_EXCLUDE_STUDY_UIDS"  // 444312
    "GEMS-IT/Centricity RA600/7.0"  // 444336
    "Number of images in study"  // 444364
    "GEMS_0039"  // 444389
    "GEMS_3DSTATE_001"  // 444398
    "General Description"  // 444414
    "TDRT"  // 444433
    "NVRP"  // 444437
    "CVRPN"  // 444441
    "Volume Rendering Presets Sequence"  // 444446
    "Preset Name"  // 444479
    "Opacity Curve X"  // 444490
    "Opacity Curve Y"  // 444505
    "NOCP"  // 444520
    "Color Curve X"  // 444524
    "NCCP"  // 444537
    "GSA"  // 444541
    "VRSF"  // 444544
    "AF"  // 444548
    "DF"  // 444550
    "SCF"  // 444552
    "SPF"  // 444555
    "24"  // 444558
    "Orthogonal Clipping Planes"  // 444560
    "CP"  // 444586
    "CFP"  // 444588
    "CVU"  // 444591
    "RFOV"  // 444594
    "PPRP"  // 444598
    "3DWW"  // 444602
    "3DWL"  // 444606
    "BBV"  // 444610
    "ERF"  // 444613
    "TDRMS"  // 444616
    "TDSSS"  // 444621
    "GEMS_ACQU_01"  // 444626
    "NumberOfCellsInDetector"  // 444638
    "CellNumberAtTheta"  // 444661
    "CellSpacing"  // 444678
    "HorizontalFrameOfReference"  // 444689
    "SeriesContrast"  // 444715
    "LastPseq"  // 444729
    "StartNumberForBaseline"  // 444737
    "End number for baseline"  // 444759
    "StartNumberForEnhancedScans"  // 444782
    "EndNumberForEnhancedScans"  // 444809
    "SeriesPlane"  // 444834
    "FirstScanRAS"  // 444845
    "FirstScanLocation"  // 444857
    "LastScanRAS"  // 444874
    "LastScanLocation"  // 444885
    "DisplayFieldOfView"  // 444901
    "MidScanTime"  // 444919
    "MidScanFlag"  // 444930
    "DegreesOfAzimuth"  // 444941
    "GantryPeriod"  // 444957
    "XrayOnPosition"  // 444969
    "XrayOffPosition"  // 444983
    "NumberOfTriggers"  // 444998
    "AngleOfFirstView"  // 445014
    "TriggerFrequency"  // 445030
    "ScanFOVType"  // 445046
    "StatReconFlag"  // 445057
    "ComputeType"  // 445070
    "TotalSegmentsRequested"  // 445081
    "InterscanDelay"  // 445103
    "ViewCompressionFactor"  // 445117
    "TotalNumberOfRefChannels"  // 445138
    "DataSizeForScanData"  // 445162
    "ReconPostProcessingFlag"  // 445181
    "CTWaterNumber"  // 445204
    "CTBoneNumber"  // 445217
    "NumberOfChannels1To512"  // 445229
    "IncrementBetweenChannels"  // 445251
    "StartingView"  // 445275
    "NumberOfViews"  // 445287
    "IncrementBetweenViews"  // 445300
    "DependantOnNumberOfViewsProcessed"  // 445321
    "FieldOfViewInDetectorCells"  // 445354
    "ValueOfBackProjectionButton"  // 445380
    "SetIfFatqEstimatesWereUsed"  // 445407
    "ZChannelAvgOverViews"  // 445433
    "AvgOfLeftRefChannelsOverViews"  // 445453
    "MaxLeftChannelOverViews"  // 445482
    "AvgOfRightRefChannelsOverViews"  // 445505
    "MaxRightChannelOverViews"  // 445535
    "SecondEcho"  // 445559
    "NumberOfEchos"  // 445569
    "TableDelta"  // 445582
    "Contiguous"  // 445592
    "PeakSAR"  // 445602
    "MonitorSAR"  // 445609
    "Cardiac repetition time"  // 445619
    "ImagesPerCardiacCycle"  // 445642
    "ActualReceiveGainAnalog"  // 445663
    "ActualReceiveGainDigital"  // 445686
    "DelayAfterTrigger"  // 445710
    "SwapPhaseFrequency"  // 445727
    "PauseInterval"  // 445745
    "PulseTime"  // 445758
    "SliceOffsetOnFrequencyAxis"  // 445767
    "TransmitGain"  // 445793
    "AnalogReceiverGain"  // 445805
    "DigitalReceiverGain"  // 445823
    "BitmapDefiningCVs"  // 445842
    "CenterFrequencyMethod"  // 445859
    "PulseSequenceMode"  // 445880
    "PulseSequenceDate"  // 445897
    "InternalPulseSequenceName"  // 445914
    "TransmittingCoil"  // 445939
    "SurfaceCoilType"  // 445955
    "ExtremityCoilFlag"  // 445970
    "RawDataRunNumber"  // 445987
    "CalibratedFieldStrength"  // 446003
    "SATFatWaterBone"  // 446026
    "ReceiveBandwidth"  // 446041
    "UserData0"  // 446057
    "UserData1"  // 446066
    "UserData2"  // 446075
    "UserData3"  // 446084
    "UserData4"  // 446093
    "UserData5"  // 446102
    "UserData6"  // 446111
    "UserData7"  // 446120
    "UserData8"  // 446129
    "UserData9"  // 446138
    "UserData10"  // 446147
    "UserData11"  // 446157
    "UserData12"  // 446167
    "UserData13"  // 446177
    "UserData14"  // 446187
    "UserData15"  // 446197
    "UserData16"  // 446207
    "UserData17"  // 446217
    "UserData18"  // 446227
    "UserData19"  // 446237
    "UserData20"  // 446247
    "UserData21"  // 446257
    "UserData22"  // 446267
    "ProjectionAngle"  // 446277
    "SaturationPlanes"  // 446292
    "SurfaceCoilIntensityCorrectionFlag"  // 446308
    "SATLocationR"  // 446342
    "SATLocationL"  // 446354
    "SATLocationA"  // 446366
    "SATLocationP"  // 446378
    "SATLocationH"  // 446390
    "SATLocationF"  // 446402
    "SATThicknessRL"  // 446414
    "SATThicknessAP"  // 446428
    "SATThicknessHF"  // 446442
    "PrescribedFlowAxis"  // 446456
    "VelocityEncoding"  // 446474
    "ThicknessDisclaimer"  // 446490
    "PrescanType"  // 446509
    "PrescanStatus"  // 446520
    "RawDataType"  // 446533
    "ProjectionAlgorithm"  // 446544
    "FractionalEcho"  // 446563
    "PrepPulse"  // 446577
    "CardiacPhases"  // 446586
    "VariableEchoFlag"  // 446599
    "ConcatenatedSAT"  // 446615
    "ReferenceChannelUsed"  // 446630
    "BackProjectorCoefficient"  // 446650
    "PrimarySpeedCorrectionUsed"  // 446674
    "OverrangeCorrectionUsed"  // 446700
    "DynamicZAlphaValue"  // 446723
    "UserData23"  // 446741
    "UserData24"  // 446751
    "VelocityEncodeScale"  // 446761
    "FastPhases"  // 446780
    "GEMS_ACRQA_1.0 BLOCK1"  // 446790
    "CRExposureMenuCode"  // 446811
    "CRExposureMenuString"  // 446829
    "CRFilmOutputExposure"  // 446849
    "CRFilmFormat"  // 446869
    "CRSShiftString"  // 446881
    "GEMS_ACRQA_1.0 BLOCK2"  // 446895
    "CRSShift"  // 446916
    "CRCShift"  // 446924
    "CRGT"  // 446932
    "CRGA"  // 446936
    "CRGC"  // 446940
    "CRGS"  // 446944
    "CRRT"  // 446948
    "CRRE"  // 446952
    "CRRN"  // 446956
    "CRDRT"  // 446960
    "GEMS_ACRQA_1.0 BLOCK3"  // 446965
    "CRDRE"  // 446986
    "CRDRN"  // 446991
    "CRORE"  // 446996
    "CRORN"  // 447001
    "CRORD"  // 447006
    "CRCassetteSize"  // 447011
    "CRMachineID"  // 447025
    "CRMachineType"  // 447036
    "CRTechnicianCode"  // 447049
    "CREnergySubtractionParameters"  // 447065
    "GEMS_ACRQA_2.0 BLOCK1"  // 447094
    "GEMS_ACRQA_2.0 BLOCK2"  // 447115
    "GEMS_ACRQA_2.0 BLOCK3"  // 447136
    "CRDistributionCode"  // 447157
    "CRShuttersApplied"  // 447175
    "GEMS_ADWSoft_3D1"  // 447192
    "Reconstruction Parameters Sequence"  // 447208
    "Volume Color"  // 447242
    "VolumeVoxelCount"  // 447254
    "VolumeSegmentCount"  // 447270
    "VolumeSliceSize"  // 447288
    "VolumeSliceCount"  // 447303
    "VolumeThresholdValue"  // 447319
    "VolumeVoxelRatio"  // 447339
    "VolumeVoxelSize"  // 447355
    "VolumeZPositionSize"  // 447370
    "VolumeBaseLine"  // 447389
    "VolumeCenterPoint"  // 447403
    "VolumeSkewBase"  // 447420
    "VolumeRegistrationTransformRotationMatrix"  // 447434
    "VolumeRegistrationTransformTranslationVector"  // 447475
    "Volume Tilt"  // 447519
    "KVPList"  // 447530
    "XRayTubeCurrentList"  // 447537
    "ExposureList"  // 447556
    "AcquisitionDLXIdentifier"  // 447568
    "Acquisition DLX 2D Series Count"  // 447592
    "AcquisitionDLX2DSeriesSequence"  // 447623
    "ContrastAgentVolumeList"  // 447653
    "NumberOfInjections"  // 447676
    "FrameCount"  // 447694
    "XA3DReconstructionAlgorithmName"  // 447704
    "XA3DReconstructionAlgorithmVersion"  // 447735
    "DLXCalibrationDate"  // 447769
    "DLXCalibrationTime"  // 447787
    "DLXCalibrationStatus"  // 447805
    "UsedFrames"  // 447825
    "TransformCount"  // 447835
    "TransformSequence"  // 447849
    "TransformRotationMatrix"  // 447866
    "TransformTranslationVector"  // 447889
    "WireframeList"  // 447915
    "WireframeCount"  // 447928
    "LocationSystem"  // 447942
    "WireframeName"  // 447956
    "WireframeGroupName"  // 447969
    "WireframeColor"  // 447987
    "WireframeAttributes"  // 448001
    "WireframePointCount"  // 448020
    "WireframeTimestamp"  // 448039
    "WireframePointList"  // 448057
    "WireframePointsCoordinates"  // 448075
    "VolumeUpperLeftHighCornerRAS"  // 448101
    "VolumeSliceToRASRotationMatrix"  // 448129
    "VolumeUpperLeftHighCornerTLOC"  // 448159
    "VolumeSegmentList"  // 448188
    "VolumeGradientList"  // 448205
    "VolumeDensityList"  // 448223
    "VolumeZPositionList"  // 448240
    "VolumeOriginalIndexList"  // 448259
    "Volume Name(s)"  // 448282
    "Min original density"  // 448296
    "Max original density"  // 448316
    "Min Converted Density"  // 448336
    "Max Converted Density"  // 448357
    "Protocol Film Name"  // 448378
    "Protocol Resolution"  // 448396
    "Phase Number (percent)"  // 448415
    "Volume midscan times list"  // 448437
    "Volume Registered Phases List"  // 448462
    "Protocol Title"  // 448491
    "GEMS_ADWSoft_3D2"  // 448505
    "Cardiac Reconstruction Algorithm List"  // 448521
    "Average Heart Rate for Image List"  // 448558
    "Temporal Resolution List"  // 448591
    "Layout View Preset"  // 448615
    "GEMS_ADWSoft_DPO"  // 448633
    "PrivateEntityNumber"  // 448649
    "PrivateEntityDate"  // 448668
    "PrivateEntityTime"  // 448685
    "PrivateEntityLaunchCommand"  // 448702
    "PrivateEntityType"  // 448728
    "GEMS_ADWSoft_DPO1"  // 448745
    "Private Entity Number"  // 448762
    "Private Entity Date"  // 448783
    "Private Entity Time"  // 448802
    "Private Entity Launch Command"  // 448821
    "Private Entity Type"  // 448850
    "GEMS_AWSOFT_CD1"  // 448869
    "Reference to Study UID"  // 448884
    "Reference to Series UID"  // 448906
    "Reference to Original Instance"  // 448929
    "DPO Number"  // 448959
    "DPO Date"  // 448969
    "DPO Time"  // 448977
    "DPO Invocation String"  // 448985
    "DPO type"  // 449006
    "DPO data"  // 449014
    "GEMS_AWSoft_SB1"  // 449022
    "Reference to Original Instance Number"  // 449037
    "GEMS_CTHD_01"  // 449074
    "GEMS_CT_CARDIAC_001"  // 449086
    "CT Cardiac Sequence"  // 449105
    "HeartRateAtConfirm"  // 449124
    "AvgHeartRatePriorToConfirm"  // 449142
    "MinHeartRatePriorToConfirm"  // 449168
    "MaxHeartRatePriorToConfirm"  // 449194
    "StdDevHeartRatePriorToConfirm"  // 449220
    "NumHeartRateSamplesPriorToConfirm"  // 449249
    "AutoHeartRateDetectPredict"  // 449282
    "SystemOptimizedHeartRate"  // 449308
    "EkgMonitorType"  // 449332
    "NumReconSectors"  // 449346
    "256"  // 449361
    "RpeakTimeStamps"  // 449364
    "GEMS_CT_HINO_01"  // 449379
    "Beam Thickess"  // 449394
    "R Time"  // 449407
    "HBC Number"  // 449413
    "GEMS_CT_VES_01"  // 449423
    "CTVESSequence"  // 449437
    "GEMS_DLX_DOSE_01"  // 449450
    "Private Radiation Dose Sequence"  // 449466
    "Run Number"  // 449497
    "Run Time"  // 449507
    "Frames per Second"  // 449515
    "KV"  // 449532
    "Mas"  // 449534
    "Ms"  // 449537
    "Angulation"  // 449539
    "Rotation"  // 449549
    "Image Intensifier Mode"  // 449557
    "GEMS_DL_FRAME_01"  // 449579
    "Frame Id"  // 449595
    "Distance Source To Detector"  // 449603
    "Distance Source To Patient"  // 449630
    "Distance Source To Skin"  // 449656
    "Beam Orientation"  // 449679
    "Larm Angle"  // 449695
    "Frame Sequence"  // 449705
    "Target Cnr"  // 449719
    "Pivot Angle"  // 449729
    "Arc Angle"  // 449740
    "Beam Cover Area"  // 449749
    "Kvp Actual"  // 449764
    "Mas Actual"  // 449774
    "Pw Actual"  // 449784
    "Kvp Commanded"  // 449793
    "Mas Commanded"  // 449806
    "Pw Commanded"  // 449819
    "Sensor Feedback"  // 449831
    "Target Entrance Dose"  // 449846
    "Cnr Commanded"  // 449866
    "Contrast Commanded"  // 449879
    "Ept Actual"  // 449897
    "Spectral Filter Znb"  // 449907
    "Spectral Filter Weight"  // 449926
    "Spectral Filter Density"  // 449948
    "Spectral Filter Thickness"  // 449971
    "Spectral Filter Status"  // 449996
    "Fov Dimension"  // 450018
    "Fov Origin"  // 450031
    "Collimator Up Horizontal Edge"  // 450041
    "Collimator Low Horizontal Edge"  // 450070
    "Vertices Polygonal Collimator"  // 450100
    "Contour Filter Distance"  // 450129
    "Contour Filter Angle"  // 450152
    "Table Rotation Status"  // 450172
    "Internal Label Frame"  // 450193
    "GEMS_DL_IMG_01"  // 450213
    "Fov Dimension Double"  // 450227
    "LV Diastolic contour"  // 450247
    "LV Systolic contour"  // 450267
    "Distance to table top"  // 450286
    "Image File Name"  // 450307
    "Default Spatial Filter Family"  // 450322
    "Default Spatial Filter Strength"  // 450351
    "Min Saturation Dose"  // 450382
    "Detector Gain"  // 450401
    "Patient Dose Limit"  // 450414
    "Preproc Image Rate Max"  // 450432
    "Sensor Roi Shape"  // 450454
    "Sensor Roi x Position"  // 450470
    "Sensor Roi y Position"  // 450491
    "Sensor Roi x Size"  // 450512
    "Sensor Roi y Size"  // 450529
    "Noise Sensitivity"  // 450546
    "Sharp Sensitivity"  // 450563
    "Contrast Sensitivity"  // 450580
    "Lag Sensitivity"  // 450600
    "Tube"  // 450615
    "Detector Size Rows"  // 450619
    "Detector Size Columns"  // 450637
    "Min Object Size"  // 450658
    "Max Object Size"  // 450673
    "Max Object Speed"  // 450688
    "Object Back Motion"  // 450704
    "Exposure Trajectory Family"  // 450722
    "Window Time Duration"  // 450748
    "Positioner Angle Display Mode"  // 450768
    "Detector Origin"  // 450797
    "Default Brightness Contrast"  // 450812
    "User Brightness Contrast"  // 450839
    "Source Series Number"  // 450863
    "Source Image Number"  // 450883
    "Source Frame Number"  // 450902
    "Source Series Item Id"  // 450921
    "Source Image Item Id"  // 450942
    "Source Frame Item Id"  // 450962
    "Image Dose"  // 450982
    "Calibration Frame"  // 450992
    "Calibration Object"  // 451009
    "Calibration Object Size mm"  // 451027
    "Calibration Factor"  // 451053
    "Calibration Accuracy"  // 451071
    "Calibration Extended"  // 451091
    "Calibration Image Original"  // 451111
    "Calibration Frame Original"  // 451137
    "Calibration Number Of Points Uif"  // 451163
    "Calibration Points Row"  // 451195
    "Calibration Points Column"  // 451217
    "Calibration Magnification Ratio"  // 451242
    "Calibration Sw Version"  // 451273
    "Extend Calibration Sw Version"  // 451295
    "Calibration Return Code"  // 451324
    "Detector Rotation Angle"  // 451347
    "Spatial Change"  // 451370
    "Inconsistent Flag"  // 451384
    "Image Sweep"  // 451401
    "Internal Label Image"  // 451412
    "Angle 1 Increment"  // 451432
    "Angle 2 Increment"  // 451449
    "Angle 3 Increment"  // 451466
    "Default Mask Pixel Shift"  // 451483
    "Applicable Review Mode"  // 451507
    "Log Lut Control Points"  // 451529
    "Exp Lut Control Points"  // 451551
    "ABD Value"  // 451573
    "Sub Window Center"  // 451582
    "Sub Window Width"  // 451599
    "Auto Injection Enabled"  // 451615
    "Injection Phase"  // 451637
    "Injection Delay"  // 451652
    "Reference Injection Frame Number"  // 451667
    "Injection Duration"  // 451699
    "EPT"  // 451717
    "Can Downscan 512"  // 451720
    "Current Spatial Filter Strength"  // 451736
    "Brightness Sensitivity"  // 451767
    "Exp Lut NOSUB Control Points"  // 451789
    "SUB operator LUTs names"  // 451817
    "kVp actual vector"  // 451840
    "mAs actual vector"  // 451857
    "Acquisition Mode Description"  // 451874
    "Acquisition Mode Display Label"  // 451902
    "Acquisition Protocol User Name"  // 451932
    "Recommended display frame rate float"  // 451962
    "ABD Vector"  // 451998
    "Acquisition region"  // 452008
    "Acquisition SUB mode"  // 452026
    "Table rotation status vector"  // 452046
    "Source to image distance per frame vector"  // 452074
    "pw actual vector"  // 452115
    "Spectral filter thickness"  // 452131
    "Preselected pivot rotation speed"  // 452156
    "Patient position per image"  // 452188
    "3D structure of interest"  // 452214
    "3D calibration out of date flag"  // 452238
    "3Dspin expected number of frames"  // 452269
    "Detection gain value"  // 452301
    "mR mAs calibration value"  // 452321
    "DRM LUT file name"  // 452345
    "DRM Strength"  // 452362
    "Acquisition Plane"  // 452374
    "LP off longitudinal position Z"  // 452391
    "DAP of current record"  // 452421
    "Pivot Lateral Angle"  // 452442
    "Carm Lateral Angle"  // 452461
    "Pivot Lateral Angle increment"  // 452479
    "Carm Lateral Angle increment"  // 452508
    "LP off long pos Z first frame"  // 452536
    "LP off long pos Z increment"  // 452565
    "Source to detector distance per frame vector"  // 452592
    "GEMS_DL_PATNT_01"  // 452636
    "Patient Instance Uid"  // 452652
    "Last Study Number"  // 452672
    "Patient Repaired"  // 452689
    "Lock Demographics"  // 452705
    "GEMS_DL_SERIES"  // 452722
    "Number of images"  // 452736
    "fov dimension double"  // 452752
    "default spatial filter family"  // 452772
    "default spatial filter strength"  // 452801
    "Detector origin"  // 452832
    "def_bright_contr"  // 452847
    "user_bright_contr"  // 452863
    "Calibration frame"  // 452880
    "Calibration object"  // 452897
    "Calibration object size mm"  // 452915
    "Calibration factor"  // 452941
    "Calibration date"  // 452959
    "Calibration time"  // 452975
    "Calibration accuracy"  // 452991
    "Calibration extended"  // 453011
    "Calibration image original"  // 453031
    "Calibration frame original"  // 453057
    "Calibration nb points uif"  // 453083
    "Calibration points row"  // 453108
    "Calibration points column"  // 453130
    "Calibration mag ratio"  // 453155
    "Calibration sw version"  // 453176
    "Extend calib sw version"  // 453198
    "Calibration return code"  // 453221
    "detector_rot_angle"  // 453244
    "Spatial change"  // 453262
    "Image sweep"  // 453276
    "Angle 1 increment"  // 453287
    "Angle 2 increment"  // 453304
    "Angle 3 increment"  // 453321
    "sensor feedback"  // 453338
    "applicable review mode"  // 453353
    "log LUT control points"  // 453375
    "exp LUT SUB control points"  // 453397
    "ABD value"  // 453423
    "Sub window center"  // 453432
    "Sub window width"  // 453449
    "Auto injection enabled"  // 453465
    "injection phase"  // 453487
    "injection delay"  // 453502
    "reference injection frame number"  // 453517
    "can downscan 512"  // 453549
    "current spatial filter strength"  // 453565
    "exp LUT NOSUB control points"  // 453596
    "Default spatial filter family"  // 453624
    "GEMS_DL_SERIES_01"  // 453653
    "Series File Name"  // 453670
    "Number Of Images"  // 453686
    "Sent Flag"  // 453702
    "Item Locked"  // 453711
    "internal label"  // 453722
    "browser hide"  // 453736
    "GEMS_DL_STUDY_01"  // 453748
    "Study Dose"  // 453764
    "Study Total Dap"  // 453774
    "Study Fluoro Dap"  // 453789
    "Study Fluoro Time"  // 453805
    "Study Record Dap"  // 453822
    "Study Record Time"  // 453838
    "Last Xa Number"  // 453855
    "Default Operator Name"  // 453869
    "Default Performing Physician Name"  // 453890
    "Default Patient Orientation"  // 453923
    "Last Sc Number"  // 453950
    "Common Series Instance Uid"  // 453964
    "Study Number"  // 453990
    "Study dose Frontal"  // 454002
    "Study total dap Frontal"  // 454020
    "Study fluoro dap frontal"  // 454043
    "Study fluoro time frontal"  // 454067
    "Study record dap frontal"  // 454092
    "Study record time frontal"  // 454116
    "Study dose lateral"  // 454141
    "Study total dap lateral"  // 454159
    "Study fluoro dap lateral"  // 454182
    "Study fluoro time lateral"  // 454206
    "Study record dap leteral"  // 454231
    "Study record time lateral"  // 454255
    "GEMS_DRS_1"  // 454280
    "ReferringDepartment"  // 454290
    "ScreenNumber"  // 454309
    "LeftOrientation"  // 454321
    "RightOrientation"  // 454336
    "Inversion"  // 454352
    "DSA"  // 454361
    "GEMS_FALCON_03"  // 454364
    "8"  // 454378
    "A_Coefficients"  // 454379
    "User Window Center"  // 454393
    "User Window Width"  // 454411
    "Requested Detector Entrance Dose"  // 454428
    "VOI LUT Asymmetry parameter beta"  // 454460
    "Collimator rotation"  // 454492
    "Collimator Width"  // 454511
    "Collimator Height"  // 454527
    "GEMS_FUNCTOOL_01"  // 454544
    "Functional Proc Group Name"  // 454560
    "Functional Processing Name"  // 454586
    "Bias of Functional Image"  // 454612
    "Scale of Functional Image"  // 454636
    "Length of Parameters String"  // 454661
    "Store Parameters string, delimited by character ESC=0x1B (27)"  // 454688
    "Functional Image Version"  // 454749
    "Store Color Ramp"  // 454773
    "Store Width of Functional Image"  // 454789
    "Store level of Functional Image"  // 454820
    "Store B-Value with Functional Image"  // 454851
    "Analysis Package"  // 454886
    "GEMS_GDXE_ATHENAV2_INTERNAL_USE"  // 454902
    "PPS Stream"  // 454933
    "Pixel Data References (temporary)"  // 454943
    "Auto Push Tag"  // 454976
    "PPS Status"  // 454989
    "GEMS_GDXE_FALCON_04"  // 454999
    "Processed Series UID"  // 455018
    "Study DAP"  // 455038
    "Non-Digital Exposures"  // 455047
    "Total Exposures"  // 455068
    "ROI"  // 455083
    "Patient Size String"  // 455086
    "SPS UID"  // 455105
    "Detector ARC Gain"  // 455112
    "Processing Debug Info"  // 455129
    "Override mode"  // 455150
    "Film Speed Selection"  // 455163
    "Detected Field of View"  // 455183
    "Adjusted Field of View"  // 455205
    "Detected Exposure Index"  // 455227
    "Compensated Detector Exposure"  // 455250
    "Uncompensated Detector Exposure"  // 455279
    "Median Anatomy Count Value"  // 455310
    "DEI lower and upper limit values"  // 455336
    "Shift Vector for Pasting"  // 455368
    "Image Number in Pasting"  // 455392
    "Pasting Overlap"  // 455415
    "Sub-image Collimator Vertices"  // 455430
    "View IP"  // 455459
    "Key-stone Coordinates"  // 455466
    "Receptor Type"  // 455487
    "GEMS_GENIE_1"  // 455500
    "StudyFlags"  // 455512
    "StudyType"  // 455522
    "SeriesFlags"  // 455531
    "UserOrientation"  // 455542
    "InitiationType"  // 455557
    "InitiationDelay"  // 455571
    "InitiationCountRate"  // 455586
    "NumberEnergySets"  // 455605
    "NumberDetectors"  // 455621
    "Number RR Windows"  // 455636
    "Trigger History UID"  // 455653
    "SeriesComments"  // 455672
    "TrackBeatAverage"  // 455686
    "DistancePrescribed"  // 455702
    "Table Direction"  // 455720
    "Rotational Continuous Speed"  // 455735
    "Gantry Motion Type (retired)"  // 455762
    "GantryLocusType"  // 455790
    "StartingHeartRate"  // 455805
    "RRWindowWidth"  // 455822
    "RRWindowOffset"  // 455835
    "PercentCycleImaged"  // 455849
    "PatientFlags"  // 455867
    "PatientCreationDate"  // 455879
    "PatientCreationTime"  // 455898
    "Num Views Acquired (retired)"  // 455917
    "EffectiveSeriesDuration"  // 455945
    "NumBeats"  // 455968
    "RadioNuclideName"  // 455976
    "Dataset Modified"  // 455992
    "DatasetName"  // 456008
    "DatasetType"  // 456019
    "Completion Time"  // 456030
    "DetectorNumber"  // 456045
    "EnergyNumber"  // 456059
    "RRIntervalWindowNumber"  // 456071
    "MGBinNumber"  // 456093
    "RadiusOfRotation"  // 456104
    "DetectorCountZone"  // 456120
    "NumEnergyWindows"  // 456137
    "EnergyOffset"  // 456153
    "EnergyRange"  // 456165
    "Energy Width (retired)"  // 456176
    "Acq Zoom (retired)"  // 456198
    "Acq Pan (retired)"  // 456216
    "UseFOVMask"  // 456233
    "FOVMaskYCutoffAngle"  // 456243
    "FOVMaskCutoffAngle"  // 456262
    "TableOrientation"  // 456280
    "ROITopLeft"  // 456296
    "ROIBottomRight"  // 456306
    "Uniformity Mean"  // 456320
    "Phase Duration (retired)"  // 456335
    "View X Adjustment"  // 456359
    "View Y Adjustment"  // 456376
    "Pixel Overflow Flag"  // 456393
    "Overflow Level"  // 456412
    "Acquisition Parent UID"  // 456426
    "Processing Parent UID"  // 456448
    "EnergyCorrectName"  // 456469
    "SpatialCorrectName"  // 456486
    "TuningCalibName"  // 456504
    "UniformityCorrectName"  // 456519
    "AcquisitionSpecificCorrectName"  // 456540
    "ByteOrder"  // 456570
    "Compression Type"  // 456579
    "PictureFormat"  // 456595
    "PixelScale"  // 456608
    "PixelOffset"  // 456618
    "Energy Peak (retired)"  // 456629
    "FOVShape"  // 456650
    "DatasetFlags"  // 456658
    "Viewing Object Name"  // 456670
    "Orientation Angle"  // 456689
    "Window Inverse Flag"  // 456706
    "ThresholdCenter"  // 456725
    "ThresholdWidth"  // 456740
    "Where Object Name"  // 456754
    "Period"  // 456771
    "ElapsedTime"  // 456777
    "FOV"  // 456788
    "Image Size"  // 456791
    "Linear FOV"  // 456801
    "Spatial Offset"  // 456811
    "Spatial Orientation"  // 456825
    "Reference Dataset UID"  // 456844
    "Starcam Reference Dataset"  // 456865
    "Reference Frame Number"  // 456890
    "Cursor Length"  // 456912
    "Number of Cursors"  // 456925
    "Cursor Coordinates"  // 456942
    "Recon Options Flag"  // 456960
    "Motion Threshold"  // 456978
    "Motion Curve UID"  // 456994
    "Recon Type"  // 457010
    "Pre Filter Type"  // 457020
    "Back Proj Filter Type"  // 457035
    "Recon Arc"  // 457056
    "Recon Pan AP Offset"  // 457065
    "Recon Pan LR Offset"  // 457084
    "Recon Area"  // 457103
    "Start View"  // 457113
    "Attenuation Type"  // 457123
    "Dual Energy Processing"  // 457139
    "Pre Filter Param"  // 457161
    "Pre Filter Param 2"  // 457177
    "Back Proj Filter Param"  // 457195
    "Back Proj Filter Param 2"  // 457217
    "Attenuation Coef"  // 457241
    "Ref Slice Width"  // 457257
    "Ref Trans Pixel Volume"  // 457272
    "Attenuation Threshold"  // 457294
    "Interpolation Distance"  // 457315
    "Interpolation Center X"  // 457337
    "Interpolation Center Y"  // 457359
    "Quant Filter Flag"  // 457381
    "Head Conversion"  // 457398
    "Slice Width Pixels"  // 457413
    "Rfmtr Trans Ref"  // 457431
    "Rfmtr Trans Ref mm"  // 457446
    "Two Line Trans Ref"  // 457464
    "Three-D Zero"  // 457482
    "Three-D Zero Length"  // 457494
    "Three-D Zero In"  // 457513
    "DigitalFOV"  // 457528
    "Xeleris Frame Sequence"  // 457538
    "Original Image Num"  // 457560
    "Fscalar"  // 457578
    "AutoTrackPeak"  // 457585
    "AutoTrackWidth"  // 457598
    "TransmissionScanTime"  // 457612
    "TransmissionMaskWidth"  // 457632
    "CopperAttenuatorThickness"  // 457653
    "Det Ang Separation"  // 457678
    "TomoViewOffset"  // 457696
    "Accepted Beats Time"  // 457710
    "Threshold"  // 457729
    "Linear Depth"  // 457738
    "Unif Date Time"  // 457750
    "Series Accepted Beats"  // 457764
    "Series Rejected Beats"  // 457785
    "Frame Termination Condition"  // 457806
    "Frame Termination Value"  // 457833
    "Num ECT Phases"  // 457856
    "Num WB Scans"  // 457870
    "ECT Phase Num"  // 457882
    "WB Scan Num"  // 457895
    "Comb Head Number"  // 457906
    "Preceding Beat"  // 457922
    "Orig SOP Instance UID"  // 457936
    "Xeleris Data Object Type"  // 457957
    "Modified"  // 457981
    "Name"  // 457989
    "ProtocolDataUID"  // 457993
    "ProtocoldataFlags"  // 458008
    "RelevantDataUID"  // 458025
    "BulkData"  // 458040
    "IntData"  // 458048
    "DoubleData"  // 458055
    "StringData"  // 458065
    "BulkDataFormat"  // 458075
    "IntDataFormat"  // 458089
    "DoubleDataFormat"  // 458102
    "StringDataFormat"  // 458118
    "Allocate trigger buffer"  // 458134
    "Number of triggers"  // 458157
    "Trigger size"  // 458175
    "Trigger data size"  // 458187
    "Trigger data"  // 458204
    "Xeleris Energy Window Information Sequence"  // 458216
    "Xeleris Energy Window Range Sequence"  // 458258
    "Xeleris Detector Information Sequence"  // 458294
    "Xeleris Rotation Information Sequence"  // 458331
    "Xeleris Gated Information Sequence"  // 458368
    "Xeleris Data Information Sequence"  // 458402
    "SDODoubleData SQ"  // 458435
    "Cid"  // 458451
    "Srid"  // 458454
    "CurveType"  // 458458
    "GraphType"  // 458467
    "Legend"  // 458476
    "XUnits"  // 458482
    "YUnits"  // 458488
    "Edit"  // 458494
    "Suspend"  // 458498
    "StyleLine"  // 458505
    "StyleFill"  // 458514
    "StyleColour"  // 458523
    "StyleWidth"  // 458534
    "StylePoint"  // 458544
    "StylePColour"  // 458554
    "StylePSize"  // 458566
    "Segments"  // 458576
    "SegType"  // 458584
    "SegStart"  // 458591
    "SegEnd"  // 458599
    "SegStyleLine"  // 458605
    "SegStyleFill"  // 458617
    "SegStyleColour"  // 458629
    "SegStyleWidth"  // 458643
    "SegStylePoint"  // 458656
    "SegStylePColour"  // 458669
    "SegStylePSize"  // 458684
    "SegName"  // 458697
    "SegAllowDirInt"  // 458704
    "TextAnnots"  // 458718
    "TxtX"  // 458728
    "TxtY"  // 458732
    "TxtText"  // 458736
    "TxtName"  // 458743
    "DerivedFromImageUID"  // 458750
    "DerivedFromImages"  // 458769
    "CurveFlags"  // 458786
    "CurveName"  // 458796
    "CurveUID"  // 458805
    "Software version"  // 458813
    "StartDate"  // 458829
    "CompletionDate"  // 458838
    "DetectorName"  // 458852
    "NormalColor"  // 458864
    "NameFont"  // 458875
    "LineStyle"  // 458883
    "LineDashLength"  // 458892
    "Interactivity"  // 458906
    "NamePos"  // 458919
    "NameDisplay"  // 458926
    "Label"  // 458937
    "BpSeg"  // 458942
    "BpSegPairs"  // 458947
    "SeedSpace"  // 458957
    "Seeds"  // 458966
    "Shape"  // 458971
    "ShapeTilt"  // 458976
    "ShapePtsSpace"  // 458985
    "ShapeCtrlPtsCounts"  // 458998
    "ShapeCtrlPts"  // 459016
    "ShapeCPSpace"  // 459028
    "ROIFlags"  // 459040
    "FrameNumber"  // 459048
    "Id"  // 459059
    "DatasetROIMapping"  // 459061
    "GEMS_GNHD_01"  // 459078
    "GEMS_HELIOS_01"  // 459090
    "Number of Macro Rows in Detector"  // 459104
    "Macro width at ISO Center"  // 459136
    "DAS type"  // 459161
    "DAS gain"  // 459169
    "DAS Temperature"  // 459177
    "Z smoothing Factor"  // 459192
    "View Weighting Mode"  // 459210
    "Sigma Row number"  // 459229
    "Minimum DAS value"  // 459245
    "Maximum Offset Value"  // 459262
    "Number of Views shifted"  // 459282
    "Z tracking Flag"  // 459305
    "Mean Z error"  // 459320
    "Z tracking Error"  // 459332
    "Start View 2A"  // 459348
    "Number of Views 2A"  // 459361
    "Start View 1A"  // 459379
    "Sigma Mode"  // 459392
    "Number of Views 1A"  // 459402
    "Start View 2B"  // 459420
    "Number Views 2B"  // 459433
    "Start View 1B"  // 459448
    "Number of Views 1B"  // 459461
    "Air Calibration Date"  // 459479
    "Air Calibration Time"  // 459499
    "Phantom Calibration Date"  // 459519
    "Phantom Calibration Time"  // 459543
    "Z Slope Calibration Date"  // 459567
    "Z Slope Calibration Time"  // 459591
    "Cross Talk Calibration Date"  // 459615
    "Cross Talk Calibration Time"  // 459642
    "Iterbone Flag"  // 459669
    "Peristaltic Flag"  // 459682
    "CardiacReconAlgorithm"  // 459698
    "AvgHeartRateForImage"  // 459719
    "PctRpeakDelay"  // 459739
    "ActualPctRpeakDelay"  // 459752
    "EkgFullMaStartPhase"  // 459771
    "EkgFullMaEndPhase"  // 459790
    "EkgModulationMaxMa"  // 459807
    "EkgModulationMinMa"  // 459825
    "Noise Reduction Image Filter Description"  // 459843
    "RPeakTimeDelay"  // 459883
    "ActualRPeakTimeDelay"  // 459897
    "CardiacScanOptions"  // 459917
    "Temporal Center View Angle"  // 459935
    "Recon Center View Angle"  // 459961
    "WideCone Masking"  // 459984
    "WideCone Corner Blending Radius"  // 460000
    "WideCone Corner Blending Radius Offset"  // 460031
    "Internal Recon Algorithm"  // 460069
    "GEMS_HINO_CT_01"  // 460093
    "Beam Thickness"  // 460108
    "HBC number"  // 460122
    "GEMS_IDEN_01"  // 460132
    "FullFidelity"  // 460144
    "SuiteId"  // 460156
    "ProductId"  // 460163
    "ImageActualDate"  // 460172
    "ServiceId"  // 460187
    "MobileLocationNumber"  // 460196
    "EquipmentUID"  // 460216
    "GenesisVersionNow"  // 460228
    "ExamRecordChecksum"  // 460245
    "ActualSeriesDataTimeStamp"  // 460263
    "GEMS_IMAG_01"  // 460288
    "ImageArchiveFlag"  // 460300
    "ScoutType"  // 460316
    "VmaMamp"  // 460325
    "VmaPhase"  // 460332
    "VmaMod"  // 460340
    "VmaClip"  // 460346
    "SmartScanOnOffFlag"  // 460353
    "ForeignImageRevision"  // 460371
    "ImagingMode"  // 460391
    "PulseSequence"  // 460402
    "ImagingOptions"  // 460415
    "PlaneType"  // 460429
    "ObliquePlane"  // 460438
    "RASLetterOfImageLocation"  // 460450
    "CenterRCoordOfPlaneImage"  // 460474
    "CenterACoordOfPlaneImage"  // 460498
    "CenterSCoordOfPlaneImage"  // 460522
    "NormalRCoord"  // 460546
    "NormalACoord"  // 460558
    "NormalSCoord"  // 460570
    "RCoordOfTopRightCorner"  // 460582
    "ACoordOfTopRightCorner"  // 460604
    "SCoordOfTopRightCorner"  // 460626
    "RCoordOfBottomRightCorner"  // 460648
    "ACoordOfBottomRightCorner"  // 460673
    "SCoordOfBottomRightCorner"  // 460698
    "TableStartLocation"  // 460723
    "TableEndLocation"  // 460741
    "RASLetterForSideOfImage"  // 460757
    "RASLetterForAnteriorPosterior"  // 460780
    "RASLetterForScoutStartLoc"  // 460809
    "RASLetterForScoutEndLoc"  // 460834
    "ImageDimensionX"  // 460857
    "ImageDimensionY"  // 460872
    "NumberOfExcitations"  // 460887
    "Lower range of Pixels1"  // 460906
    "Lower range of Pixels2"  // 460928
    "Upper range of Pixels2"  // 460950
    "Len of tot hdr in bytes No longer supported"  // 460972
    "Version of the hdr struct"  // 461015
    "Advantage comp. Overflow"  // 461040
    "Advantage comp. Underflow"  // 461064
    "GEMS_IMPS_01"  // 461089
    "LowerRangeOfPixels"  // 461101
    "UpperRangeOfPixels"  // 461119
    "LengthOfTotalHeaderInBytes"  // 461137
    "VersionOfHeaderStructure"  // 461163
    "AdvantageCompOverflow"  // 461187
    "AdvantageCompUnderflow"  // 461208
    "5"  // 461230
    "Decon kernel parameters"  // 461231
    "GEMS_IQTB_IDEN_47"  // 461254
    "Image Path"  // 461271
    "Image Date/Time"  // 461281
    "Queue Sequence Number"  // 461296
    "Recon Sequence ID"  // 461317
    "GEMS_IT_US_REPORT"  // 461334
    "Vivid excel file"  // 461351
    "Vivid CHM file"  // 461367
    "Vivid PDF file"  // 461381
    "GEMS_LUNAR_RAW"  // 461395
    "enCORE File Name"  // 461409
    "enCORE File Data"  // 461425
    "enCORE File Length"  // 461441
    "enCORE File Modified Time"  // 461459
    "GEMS_MR_RAW_01"  // 461484
    "rdb_hdr_rec"  // 461498
    "rdb_hdr_per_pass_tab"  // 461509
    "rdb_hdr_unlock_raw"  // 461529
    "rdb_hdr_data_acq_tab"  // 461547
    "rdb_hdr_nex_tab"  // 461567
    "rdb_hdr_nex_abort_tab"  // 461582
    "rdb_hdr_tool"  // 461603
    "rdb_raw_data"  // 461615
    "SSP save"  // 461627
    "UDA save"  // 461635
    "rdb_chemsat_data"  // 461643
    "GEMS_PARM_01"  // 461659
    "BitmapOfPrescanOptions"  // 461671
    "GradientOffsetInX"  // 461693
    "GradientOffsetInY"  // 461710
    "GradientOffsetInZ"  // 461727
    "ImageIsOriginalOrUnoriginal"  // 461744
    "NumberOfEPIShots"  // 461771
    "ViewsPerSegment"  // 461787
    "RespiratoryRateInBPM"  // 461802
    "RespiratoryTriggerPoint"  // 461822
    "TypeOfReceiverUsed"  // 461845
    "PeakRateOfChangeOfGradientField"  // 461863
    "LimitsInUnitsOfPercent"  // 461894
    "PSDEstimatedLimit"  // 461916
    "PSDEstimatedLimitInTeslaPerSecond"  // 461933
    "SARAvgHead"  // 461966
    "WindowValue"  // 461976
    "TotalInputViews"  // 461987
    "XrayChain"  // 462002
    "ReconKernelParameters"  // 462011
    "CalibrationParameters"  // 462032
    "TotalOutputViews"  // 462053
    "NumberOfOverranges"  // 462069
    "IBHImageScaleFactors"  // 462087
    "BBHCoefficients"  // 462107
    "NumberOfBBHChainsToBlend"  // 462122
    "StartingChannelNumber"  // 462146
    "PPScanParameters"  // 462167
    "GEImageIntegrity"  // 462183
    "LevelValue"  // 462199
    "DeltaStartTime"  // 462209
    "MaxOverrangesInAView"  // 462223
    "AvgOverrangesAllViews"  // 462243
    "CorrectedAfterglowTerms"  // 462264
    "ReferenceChannels"  // 462287
    "NoViewsRefChannelsBlocked"  // 462304
    "ScanPitchRatio"  // 462329
    "UniqueImageIdentifier"  // 462343
    "HistogramTables"  // 462364
    "UserDefinedData"  // 462379
    "PrivateScanOptions"  // 462394
    "EffectiveEchoSpacing"  // 462412
    "StringSlopField1"  // 462432
    "StringSlopField2"  // 462448
    "RACoordOfTargetReconCentre"  // 462464
    "NegScanSpacing"  // 462490
    "OffsetFrequency"  // 462504
    "UserUsageTag"  // 462519
    "UserFillMapMSW"  // 462531
    "UserFillMapLSW"  // 462545
    "User25ToUser48"  // 462559
    "SlopInteger6ToSlopInteger9"  // 462573
    "TriggerOnPosition"  // 462599
    "DegreeOfRotation"  // 462616
    "DASTriggerSource"  // 462632
    "DASFpaGain"  // 462648
    "DASOutputSource"  // 462658
    "DASAdInput"  // 462673
    "DASCalMode"  // 462683
    "DASCalFrequency"  // 462693
    "DASRegXm"  // 462708
    "DASAutoZero"  // 462716
    "StartingChannelOfView"  // 462727
    "DASXmPattern"  // 462748
    "TGGCTriggerMode"  // 462760
    "StartScanToXrayOnDelay"  // 462775
    "DurationOfXrayOn"  // 462797
    "SlopInteger10ToSlopInteger17"  // 462813
    "ScannerStudyEntityUID"  // 462841
    "ScannerStudyID"  // 462862
    "Raw Data ID"  // 462876
    "Motion Correction Indicator"  // 462887
    "Helical Correction Indicator"  // 462914
    "IBO Correction Indicator"  // 462942
    "XT Correction Indicator"  // 462966
    "Q-cal Correction Indicator"  // 462989
    "AV Correction Indicator"  // 463015
    "L-MDK Correction Indicator"  // 463038
    "Detector Row"  // 463064
    "Area Size"  // 463076
    "Auto mA Mode"  // 463085
    "ScannerTableEntry"  // 463097
    "ParadigmName"  // 463114
    "ParadigmDescription"  // 463126
    "ParadigmUID"  // 463145
    "ExperimentType"  // 463156
    "NumberOfRestVolumes"  // 463170
    "NumberOfActiveVolumes"  // 463189
    "NumberOfDummyScans"  // 463210
    "SlicesPerVolume"  // 463228
    "ExpectedTimePoints"  // 463243
    "RegressorValues"  // 463261
    "DelayAfterSliceGroup"  // 463276
    "ReconModeFlagWord"  // 463296
    "PACCSpecificInformation"  // 463313
    "EDWIScaleFactor"  // 463336
    "CoilIDData"  // 463351
    "GECoilName"  // 463361
    "SystemConfigurationInformation"  // 463371
    "AssetRFactors"  // 463401
    "5-n"  // 463414
    "AdditionalAssetData"  // 463417
    "DebugDataTextFormat"  // 463436
    "DebugDataBinaryFormat"  // 463455
    "ScannerSoftwareVersionLongForm"  // 463476
    "PUREAcquisitionCalibrationSeriesUID"  // 463506
    "GoverningBodydBdtAndSARDefinition"  // 463541
    "PrivateInPlanePhaseEncodingDirection"  // 463574
    "FMRIBinaryDataBlock"  // 463610
    "VoxelLocation"  // 463629
    "7-7n"  // 463642
    "SATBandLocations"  // 463646
    "SpectroPrescanValues"  // 463662
    "SpectroParameters"  // 463682
    "SARDefinition"  // 463699
    "SARValue"  // 463712
    "ImageErrorText"  // 463720
    "SpectroQuantitationValues"  // 463734
    "SpectroRatioValues"  // 463759
    "PrescanReuseString"  // 463777
    "ImageFilteringParameters"  // 463795
    "ASSETAcquisitionCalibrationSeriesUID"  // 463819
    "ExtendedOptions"  // 463855
    "RxStackIdentification"  // 463870
    "NPWFactor"  // 463891
    "ResearchTag1"  // 463900
    "ResearchTag2"  // 463912
    "ResearchTag3"  // 463924
    "ResearchTag4"  // 463936
    "Spectroscopy Pixel Sequence"  // 463948
    "Spectroscopy Default Display Sequence"  // 463975
    "MEG Data"  // 464012
    "ASL Contrast technique"  // 464020
    "Detailed text for ASL labeling technique"  // 464042
    "Duration of the label or control pulse"  // 464082
    "DICOM Implementation UID"  // 464120
    "DICOM Implementation Version"  // 464144
    "Within-DICOM-Implementation SOP Instance UID"  // 464172
    "Compatibility Version"  // 464216
    "Referenced Series UID"  // 464237
    "Number of Objects Averaged"  // 464258
    "Number of Expected Time Points"  // 464284
    "Number of Slices Per Volume"  // 464314
    "BW Image Type"  // 464341
    "Experiment Type"  // 464354
    "Paradigm UID"  // 464369
    "Paradigm Name"  // 464381
    "Paradigm Description"  // 464394
    "Regressor Values"  // 464414
    "Number of Degrees of Freedom"  // 464430
    "Z Threshold"  // 464458
    "p Threshold"  // 464469
    "Processing parameters"  // 464480
    "Motion Plot"  // 464501
    "ROIs"  // 464512
    "Tracts"  // 464516
    "Report"  // 464522
    "Response Data"  // 464528
    "Motion Parameters"  // 464541
    "Registration Parameters"  // 464558
    "Subject Data"  // 464581
    "DTI Parameters"  // 464593
    "Paradigm Info"  // 464607
    "GEMS_PATI_01"  // 464620
    "PatientStatus"  // 464632
    "GEMS_PETD_01"  // 464645
    "GE Discovery PET Implementation Version Name"  // 464657
    "PET patient_id"  // 464701
    "PET compatible_version"  // 464715
    "GE Advance Patient.software_version"  // 464737
    "PET patient_datetime"  // 464772
    "PET type"  // 464792
    "PET exam_id"  // 464800
    "PET software_version"  // 464811
    "PET scan_id"  // 464831
    "PET scan_datetime"  // 464842
    "PET scan_ready"  // 464859
    "PET scan_description"  // 464873
    "PET hospital_name"  // 464893
    "PET scanner_desc"  // 464910
    "PET manufacturer"  // 464926
    "PET for_identifier"  // 464942
    "PET landmark_name"  // 464960
    "PET landmark_abbrev"  // 464977
    "PET patient_position"  // 464996
    "PET scan_perspective"  // 465016
    "PET scan_type"  // 465036
    "PET scan_mode"  // 465049
    "PET start_condition"  // 465062
    "PET start_cond_data"  // 465081
    "PET sel_stop_cond"  // 465100
    "PET sel_stop_cond_data"  // 465117
    "PET collect_deadtime"  // 465139
    "PET collect_singles"  // 465159
    "PET collect_countrate"  // 465178
    "PET countrate_period"  // 465199
    "PET delayed_events"  // 465219
    "PET delayed_bias"  // 465237
    "PET word_size"  // 465253
    "PET axial_acceptance"  // 465266
    "PET axial_angle_3d"  // 465286
    "PET theta_compression"  // 465304
    "PET axial_compression"  // 465325
    "PET gantry_tilt_angle"  // 465346
    "PET collimation"  // 465367
    "PET scan_fov"  // 465382
    "PET axial_fov"  // 465394
    "PET event_separation"  // 465407
    "PET mask_width"  // 465427
    "PET binning_mode"  // 465441
    "PET trig_rej_method"  // 465457
    "PET number_for_reject"  // 465476
    "PET lower_reject_limit"  // 465497
    "PET upper_reject_limit"  // 465519
    "PET triggers_acquired"  // 465541
    "PET triggers_rejected"  // 465562
    "PET tracer_name"  // 465583
    "PET batch_description"  // 465598
    "PET tracer_activity"  // 465619
    "PET meas_datetime"  // 465638
    "PET pre_inj_volume"  // 465655
    "PET admin_datetime"  // 465673
    "PET post_inj_activity"  // 465691
    "PET post_inj_datetime"  // 465712
    "PET radionuclide_name"  // 465733
    "PET half_life"  // 465754
    "PET positron_fraction"  // 465767
    "PET source1_holder"  // 465788
    "PET source1_activity"  // 465806
    "PET source1_meas_dt"  // 465826
    "PET source1_radnuclide"  // 465845
    "PET source1_half_life"  // 465867
    "PET source2_holder"  // 465888
    "PET source2_activity"  // 465906
    "PET source2_meas_dt"  // 465926
    "PET source2_radnuclide"  // 465945
    "PET source2_half_life"  // 465967
    "PET source_speed"  // 465988
    "PET source_location"  // 466004
    "PET emission_present"  // 466023
    "PET lower_axial_acc"  // 466043
    "PET upper_axial_acc"  // 466062
    "PET lower_coinc_limit"  // 466081
    "PET upper_coinc_limit"  // 466102
    "PET coinc_delay_offset"  // 466123
    "PET coinc_output_mode"  // 466145
    "PET upper_energy_limit"  // 466166
    "PET lower_energy_limit"  // 466188
    "PET normal_cal_id"  // 466210
    "PET normal_2d_cal_id"  // 466227
    "PET blank_cal_id"  // 466247
    "PET wc_cal_id"  // 466263
    "PET derived"  // 466276
    "PET contrast_agent"  // 466287
    "PET frame_id"  // 466305
    "PET where_is_frame"  // 466317
    "PET frame_size"  // 466335
    "PET file_exists"  // 466349
    "PET patient_entry"  // 466364
    "PET table_height"  // 466381
    "PET table_z_position"  // 466397
    "PET landmark_datetime"  // 466417
    "PET slice_count"  // 466438
    "PET start_location"  // 466453
    "PET acq_delay"  // 466471
    "PET acq_start"  // 466484
    "PET acq_duration"  // 466497
    "PET acq_bin_dur"  // 466513
    "PET acq_bin_start"  // 466528
    "PET actual_stop_cond"  // 466545
    "PET total_prompts"  // 466565
    "PET total_delays"  // 466582
    "PET frame_valid"  // 466598
    "PET validity_info"  // 466613
    "PET archived"  // 466630
    "PET compression"  // 466642
    "PET uncompressed_size"  // 466657
    "PET accum_bin_dur"  // 466678
    "PET is_datetime"  // 466695
    "PET is_source"  // 466710
    "PET is_contents"  // 466723
    "PET is_type"  // 466738
    "PET is_reference"  // 466749
    "PET multi_patient"  // 466765
    "PET number_of_normals"  // 466782
    "PET color_map_id"  // 466803
    "PET window_level_type"  // 466819
    "PET rotate"  // 466840
    "PET flip"  // 466850
    "PET zoom"  // 466858
    "PET pan_x"  // 466866
    "PET pan_y"  // 466875
    "PET window_level_min"  // 466884
    "PET window_level_max"  // 466904
    "PET recon_method"  // 466924
    "PET attenuation"  // 466940
    "PET atten_coefficient"  // 466955
    "PET bp_filter"  // 466976
    "PET bp_filter_cutoff"  // 466989
    "PET bp_filter_order"  // 467009
    "PET bp_center_l"  // 467028
    "PET bp_center_p"  // 467043
    "PET atten_smooth"  // 467058
    "PET atten_smooth_param"  // 467074
    "PET angle_smooth_param"  // 467096
    "PET wellcountercal_id"  // 467118
    "PET trans_scan_id"  // 467139
    "PET norm_cal_id"  // 467156
    "PET blnk_cal_id"  // 467171
    "PET cac_edge_threshold"  // 467186
    "PET cac_skull_offset"  // 467208
    "PET emiss_sub_id"  // 467228
    "PET radial_filter_3d"  // 467244
    "PET radial_cutoff_3d"  // 467264
    "PET axial_filter_3d"  // 467284
    "PET axial_cutoff_3d"  // 467303
    "PET axial_start"  // 467322
    "PET axial_spacing"  // 467337
    "PET axial_angles_used"  // 467354
    "PET slice_number"  // 467375
    "PET total_counts"  // 467391
    "PET other_atts"  // 467407
    "PET other_atts_size"  // 467421
    "PET bp_center_x"  // 467440
    "PET bp_center_y"  // 467455
    "PET trans_frame_id"  // 467470
    "PET tpluse_frame_id"  // 467488
    "PET profile_spacing"  // 467507
    "PET ir_num_iterations"  // 467526
    "PET ir_num_subsets"  // 467547
    "PET ir_recon_fov"  // 467565
    "PET ir_corr_model"  // 467581
    "PET ir_loop_filter"  // 467598
    "PET ir_pre_filt_parm"  // 467616
    "PET ir_loop_filt_parm"  // 467636
    "PET response_filt_parm"  // 467657
    "PET post_filter"  // 467679
    "PET post_filt_parm"  // 467694
    "PET ir_regularize"  // 467712
    "PET regularize_parm"  // 467729
    "PET ac_bp_filter"  // 467748
    "PET ac_bp_filt_cut_off"  // 467764
    "PET ac_bp_filt_order"  // 467786
    "PET ac_img_smooth"  // 467806
    "PET ac_img_smooth_parm"  // 467823
    "PET scatter_method"  // 467845
    "PET scatter_num_iter"  // 467863
    "PET scatter_parm"  // 467883
    "PET seg_qc_parm"  // 467899
    "PET overlap"  // 467914
    "PET ovlp_frm_id"  // 467925
    "PET ovlp_trans_frm_id"  // 467940
    "PET ovlp_tpulse_frm_id"  // 467961
    "PET vqc_x_axis_trans"  // 467983
    "PET vqc_x_axis_tilt"  // 468003
    "PET vqc_y_axis_trans"  // 468022
    "PET vqc_y_axis_swivel"  // 468042
    "PET vqc_z_axis_trans"  // 468063
    "PET vqc_z_axis_roll"  // 468083
    "PET ctac_conv_scale"  // 468102
    "PET image_set_id"  // 468121
    "PET constrast_route"  // 468137
    "PET loop_filter_parm"  // 468156
    "PET image_one_loc"  // 468176
    "PET image_index_loc"  // 468193
    "PET frame_number"  // 468212
    "PET list_file_exists"  // 468228
    "PET where_is_list_frame"  // 468248
    "PET ir_z_filter_flag"  // 468271
    "PET ir_z_filter_ratio"  // 468291
    "PET num_of_rr_interval"  // 468312
    "PET num_of_time_slots"  // 468334
    "PET num_of_slices"  // 468355
    "PET num_of_time_slices"  // 468372
    "PET unlisted_scan"  // 468394
    "PET rest_stress"  // 468411
    "PET phase percentage"  // 468426
    "Recon Protocol"  // 468446
    "PET left shift"  // 468460
    "PET posterior shift"  // 468474
    "PET superior shift"  // 468493
    "PET acq_bin_num"  // 468511
    "PET acq_bin_dur_percent"  // 468526
    "3D Filter flag"  // 468549
    "3D Filter cutoff"  // 468563
    "3D Filter order"  // 468579
    "Reformat group"  // 468594
    "GE Advance ROI Sequence"  // 468608
    "GE Advance ROI.roi_id"  // 468631
    "GE Advance ROI.image_id"  // 468652
    "GE Advance ROI.compatible_version"  // 468675
    "GE Advance ROI.software_version"  // 468708
    "GE Advance ROI.roi_name"  // 468739
    "GE Advance ROI.roi_datetime"  // 468762
    "GE Advance ROI.roi_type"  // 468789
    "GE Advance ROI.center_x"  // 468812
    "GE Advance ROI.center_y"  // 468835
    "GE Advance ROI.width"  // 468858
    "GE Advance ROI.height"  // 468878
    "GE Advance ROI.angle"  // 468899
    "GE Advance ROI.number_of_points"  // 468919
    "GE Advance ROI.roi_data"  // 468950
    "GE Advance ROI.roi_size"  // 468973
    "GE Advance ROI.color"  // 468996
    "GE Advance ROI.line_type"  // 469016
    "GE Advance ROI.line_width"  // 469040
    "GE Advance ROI.roi_number"  // 469065
    "GE Advance ROI.convex"  // 469090
    "GE Advance ROI.atten_corr_flag"  // 469111
    "GE Advance Annotation Sequence"  // 469141
    "GE Advance Annotation.annotation_id"  // 469171
    "GE Advance Annotation.image_id"  // 469206
    "GE Advance Annotation.compatible_version"  // 469236
    "GE Advance Annotation.software_version"  // 469276
    "GE Advance Annotation.type"  // 469314
    "GE Advance Annotation.font_name"  // 469340
    "GE Advance Annotation.font_size"  // 469371
    "GE Advance Annotation.foreground_color"  // 469402
    "GE Advance Annotation.background_color"  // 469440
    "GE Advance Annotation.coordinate_system"  // 469478
    "GE Advance Annotation.start_x"  // 469517
    "GE Advance Annotation.start_y"  // 469546
    "GE Advance Annotation.end_x"  // 469575
    "GE Advance Annotation.end_y"  // 469602
    "GE Advance Annotation.start_symbol"  // 469629
    "GE Advance Annotation.end_symbol"  // 469663
    "GE Advance Annotation.annotation_data"  // 469695
    "GE Advance Annotation.annotation_size"  // 469732
    "GE Advance Annotation.label_id"  // 469769
    "PET correction_cal_id"  // 469799
    "PET cal_datetime"  // 469820
    "PET cal_description"  // 469836
    "PET cal_type"  // 469855
    "PET where_is_corr"  // 469867
    "PET corr_file_size"  // 469884
    "PET norm_2d_cal_id"  // 469902
    "PET hosp_identifier"  // 469920
    "PET cal_hardware"  // 469939
    "PET coefficients"  // 469955
    "PET activity_factor_hr"  // 469971
    "PET activity_factor_hs"  // 469993
    "PET activity_factor_3d"  // 470015
    "PET meas_activity"  // 470037
    "PET default_flag"  // 470054
    "PET wc_cal_rec_method"  // 470070
    "PET activity_factor_2d"  // 470091
    "PET isotope"  // 470113
    "PET raw_data_type"  // 470124
    "PET raw_data_size"  // 470141
    "raw_data_blob"  // 470158
    "PET raw_data_blob"  // 470171
    "GE Advance Curve.curve_id"  // 470188
    "GE Advance Curve.compatible_version"  // 470213
    "GE Advance Curve.software_version"  // 470248
    "GE Advance Curve.statistics_type"  // 470281
    "GE Advance Curve.how_derived"  // 470313
    "GE Advance Curve.how_derived_size"  // 470341
    "GE Advance Curve.multi_patient"  // 470374
    "GE Advance Curve.deadtime"  // 470404
    "GE Advance Graph Sequence"  // 470429
    "GE Advance Graph.graph_id"  // 470454
    "GE Advance Graph.compatible_version"  // 470479
    "GE Advance Graph.software_version"  // 470514
    "GE Advance Graph.title"  // 470547
    "GE Advance Graph.graph_datetime"  // 470569
    "GE Advance Graph.graph_description"  // 470600
    "GE Advance Graph.title_font_name"  // 470634
    "GE Advance Graph.title_font_size"  // 470666
    "GE Advance Graph.footer"  // 470698
    "GE Advance Graph.footer_font_size"  // 470721
    "GE Advance Graph.foreground_color"  // 470754
    "GE Advance Graph.background_color"  // 470787
    "GE Advance Graph.graph_border"  // 470820
    "GE Advance Graph.graph_width"  // 470849
    "GE Advance Graph.graph_height"  // 470877
    "GE Advance Graph.grid"  // 470906
    "GE Advance Graph.label_font_name"  // 470927
    "GE Advance Graph.label_font_size"  // 470959
    "GE Advance Graph.axes_color"  // 470991
    "GE Advance Graph.x_axis_label"  // 471018
    "GE Advance Graph.x_axis_units"  // 471047
    "GE Advance Graph.x_major_tics"  // 471076
    "GE Advance Graph.x_axis_min"  // 471105
    "GE Advance Graph.x_axis_max"  // 471132
    "GE Advance Graph.y_axis_label"  // 471159
    "GE Advance Graph.y_axis_units"  // 471188
    "GE Advance Graph.y_major_tics"  // 471217
    "GE Advance Graph.y_axis_min"  // 471246
    "GE Advance Graph.y_axis_max"  // 471273
    "GE Advance Graph.legend_font_name"  // 471300
    "GE Advance Graph.legend_font_size"  // 471333
    "GE Advance Graph.legend_location_x"  // 471366
    "GE Advance Graph.legend_location_y"  // 471400
    "GE Advance Graph.legend_width"  // 471434
    "GE Advance Graph.legend_height"  // 471463
    "GE Advance Graph.legend_border"  // 471493
    "GE Advance Graph.multi_patient"  // 471523
    "GE Advance CurvePresentation Sequence"  // 471553
    "GE Advance CurvePresentation.curvepresent_id"  // 471590
    "GE Advance CurvePresentation.graph_id"  // 471634
    "GE Advance CurvePresentation.curve_id"  // 471671
    "GE Advance CurvePresentation.compatible_version"  // 471708
    "GE Advance CurvePresentation.software_version"  // 471755
    "GE Advance CurvePresentation.curve_label"  // 471800
    "GE Advance CurvePresentation.color"  // 471840
    "GE Advance CurvePresentation.line_type"  // 471874
    "GE Advance CurvePresentation.line_width"  // 471912
    "GE Advance CurvePresentation.point_symbol"  // 471951
    "GE Advance CurvePresentation.point_symbol_dim"  // 471992
    "GE Advance CurvePresentation.point_color"  // 472037
    "GEMS_QVA_PHOTO_01"  // 472077
    "Dodge End Diastolic Volume ml"  // 472094
    "Dodge End Systolic Volume ml"  // 472123
    "Dodge Stroke Volume ml"  // 472151
    "Dodge Ejection Fraction"  // 472173
    "Simpson End Diastolic Volume ml"  // 472196
    "Simpson End Systolic Volume ml"  // 472227
    "Simpson Stroke Volume ml"  // 472257
    "Simpson Ejection Fraction"  // 472281
    "CFX Single Hypokinesia in Region"  // 472306
    "CFX Single Hyperkinesia in Opposite Region"  // 472338
    "CFX Single Total LV contour Percent"  // 472380
    "CFX Multiple Hypokinesia in Region"  // 472415
    "CFX Multiple Hyperkinesia in Opposite Region"  // 472449
    "CFX Multiple Total LV contour Percent"  // 472493
    "RCA Single Hypokinesia in Region"  // 472530
    "RCA Single Hyperkinesia in Opposite Region"  // 472562
    "RCA Single Total LV contour Percent"  // 472604
    "RCA Multiple Hypokinesia in Region"  // 472639
    "RCA Multiple Hyperkinesia in Opposite Region"  // 472673
    "RCA Multiple Total LV contour Percent"  // 472717
    "LAD Single Hypokinesia in Region"  // 472754
    "LAD Single Hyperkinesia in Opposite Region"  // 472786
    "LAD Single Total LV contour Percent"  // 472828
    "LAD Multiple Hypokinesia in Region"  // 472863
    "LAD Multiple Hyperkinesia in Opposite Region"  // 472897
    "LAD Multiple Total LV contour Percent"  // 472941
    "Dodge End Diastolic Volume ml/m2"  // 472978
    "Dodge End Systolic Volume ml/m2"  // 473010
    "Dodge Stroke Volume ml/m2"  // 473041
    "Simpson End Diastolic Volume ml/m2"  // 473066
    "Simpson End Systolic Volume ml/m2"  // 473100
    "Simpson Stroke Volume ml/m2"  // 473133
    "GEMS_RELA_01"  // 473160
    "SeriesFromWhichPrescribed"  // 473172
    "SeriesRecordChecksum"  // 473197
    "AcqReconRecordChecksum"  // 473217
    "ImageFromWhichPrescribed"  // 473239
    "ScreenFormat"  // 473263
    "AnatomicalReferenceForScout"  // 473275
    "LocationsInAcquisition"  // 473302
    "GraphicallyPrescribed"  // 473324
    "RotationFromSourceXRot"  // 473345
    "RotationFromSourceYRot"  // 473367
    "RotationFromSourceZRot"  // 473389
    "IntegerSlop"  // 473411
    "FloatSlop"  // 473422
    "AutoWindowLevelAlpha"  // 473431
    "AutoWindowLevelBeta"  // 473451
    "AutoWindowLevelWindow"  // 473470
    "AutoWindowLevelLevel"  // 473491
    "TubeFocalSpotPosition"  // 473511
    "BiopsyPosition"  // 473532
    "BiopsyTLocation"  // 473546
    "BiopsyRefLocation"  // 473561
    "GEMS_RTEN_01"  // 473578
    "Plan Creation Date"  // 473590
    "Plan Creation Time"  // 473608
    "Operator Name"  // 473626
    "Plan Comment"  // 473639
    "Plan Image Sequence"  // 473651
    "Exam/Series/Image Identifier"  // 473670
    "Additional Image Identifier"  // 473698
    "Build Resolution"  // 473725
    "Structure Sequence"  // 473741
    "Structure Name"  // 473759
    "Structure Type"  // 473773
    "Structure Color"  // 473787
    "Slab Sequence"  // 473802
    "Slab Image Sequence"  // 473815
    "Z Plus Thickness"  // 473834
    "Z Minus Thickness"  // 473850
    "Slab Shape"  // 473867
    "Marker Sequence"  // 473877
    "Marker Name"  // 473892
    "Marker Color"  // 473903
    "Marker Position"  // 473915
    "Beam Group Sequence"  // 473930
    "Group Name"  // 473949
    "Group Properties"  // 473959
    "Machine Reference Sequence"  // 473975
    "Machine Name"  // 474001
    "Particle Type"  // 474013
    "Nominal Particle Energy"  // 474026
    "Block Shape"  // 474049
    "Cutout Sequence"  // 474060
    "Cutout Name"  // 474075
    "Cutout Shape"  // 474086
    "Collimator Name"  // 474098
    "Dynamic Segment Sequence"  // 474113
    "Collimator Angle"  // 474137
    "Source-Surface Distance"  // 474153
    "X Symmetric Opening"  // 474176
    "Y Symmetric Opening"  // 474195
    "X Positive Jaw Position"  // 474214
    "X Negative Jaw Position"  // 474237
    "Y Positive Jaw Position"  // 474260
    "Y Negative Jaw Position"  // 474283
    "Leaf Positions"  // 474306
    "Treatment Position"  // 474320
    "GEMS_SENO_02"  // 474338
    "AES"  // 474350
    "RealMagnificationFactor"  // 474353
    "SenographType"  // 474376
    "ROIOriginXY"  // 474389
    "ReceptorSizeCmXY"  // 474400
    "ReceptorSizePixelsXY"  // 474416
    "Screen"  // 474436
    "PixelPitchMicrons"  // 474442
    "PixelDepthBits"  // 474459
    "BinningFactorXY"  // 474473
    "ClinicalView"  // 474488
    "MeanOfRawGrayLevels"  // 474500
    "MeanOfOffsetGrayLevels"  // 474519
    "MeanOfCorrectedGrayLevels"  // 474541
    "MeanOfRegionGrayLevels"  // 474566
    "MeanOfLogRegionGrayLevels"  // 474588
    "StandardDeviationOfRawGrayLevels"  // 474613
    "StandardDeviationOfCorrectedGrayLevels"  // 474645
    "StandardDeviationOfRegionGrayLevels"  // 474683
    "StandardDeviationOfLogRegionGrayLevels"  // 474718
    "MAOBuffer"  // 474756
    "SetNumber"  // 474765
    "WindowingType"  // 474774
    "WindowingParameters"  // 474787
    "CrosshairCursorXCoordinates"  // 474806
    "CrosshairCursorYCoordinates"  // 474833
    "VignetteRows"  // 474860
    "VignetteColumns"  // 474872
    "VignetteBitsAllocated"  // 474887
    "VignetteBitsStored"  // 474908
    "VignetteHighBit"  // 474926
    "VignettePixelRepresentation"  // 474941
    "VignettePixelData"  // 474968
    "Radiological Thickness"  // 474985
    "SC Instance UID"  // 475007
    "SC series UID"  // 475022
    "Raw Diagnostic Low"  // 475035
    "Raw Diagnostic High"  // 475053
    "Exponent"  // 475072
    "A Coefficients"  // 475080
    "Noise Reduction Sensitivity"  // 475094
    "Noise Reduction Threshold"  // 475121
    "mu"  // 475146
    "Breast ROI X"  // 475148
    "Breast ROI Y"  // 475160
    "Segm Threshold"  // 475172
    "Detector Entrance Dose"  // 475186
    "Asymmetrical Collimation Information"  // 475208
    "STX buffer"  // 475244
    "Image Crop point"  // 475254
    "GEMS_SERS_01"  // 475270
    "LastPulseSequenceUsed"  // 475282
    "LandmarkCounter"  // 475303
    "NumberOfAcquisitions"  // 475318
    "IndicatesNumberOfUpdatesToHeader"  // 475338
    "SeriesCompleteFlag"  // 475370
    "NumberOfImagesArchived"  // 475388
    "LastImageNumberUsed"  // 475410
    "PrimaryReceiverSuiteAndHost"  // 475429
    "Protocol Data Block (compressed)"  // 475456
    "GEMS_STDY_01"  // 475488
    "NumberOfSeriesInStudy"  // 475500
    "NumberOfUnarchivedSeries"  // 475521
    "ReferenceImageField"  // 475545
    "SummaryImage"  // 475564
    "StartTimeSecsInFirstAxial"  // 475576
    "NumberOfUpdatesToHeader"  // 475601
    "IndicatesIfStudyHasCompleteInfo"  // 475624
    "GEMS_Ultrasound_ImageGroup_001"  // 475655
    "GEMS_Ultrasound_MovieGroup_001"  // 475685
    "IllegalPrivatePixelSequence"  // 475715
    "GEMS_VXTLSTATE_001"  // 475742
    "Volumes_info"  // 475760
    "Image_UIDs"  // 475772
    "SUV_ScanTime"  // 475782
    "SUV_AdministredTime"  // 475794
    "SUV_MeasuredTime"  // 475813
    "SUV_PostInjectedTime"  // 475829
    "SUV_TracerActivity"  // 475849
    "SUV_PostInjectedActivity"  // 475867
    "SUV_HalfLife"  // 475891
    "SState_Version"  // 475903
    "SegList_Seq"  // 475917
    "SegList_Count"  // 475928
    "SegList_List"  // 475941
    "SegList_Name"  // 475953
    "Volume_Filename"  // 475965
    "SegList_Label"  // 475980
    "Bookmark_Seq"  // 475993
    "Bookmark"  // 476005
    "Cursor_position"  // 476013
    "Color_Value_Field"  // 476028
    "Count"  // 476045
    "Views_info"  // 476050
    "View_Slot"  // 476060
    "Wireframe_Size"  // 476069
    "Wireframe"  // 476083
    "Annotation_Size"  // 476092
    "Annotation"  // 476107
    "Slider_State"  // 476117
    "Proto_Name"  // 476129
    "Proto_Title"  // 476139
    "Proto_FilmName"  // 476150
    "Proto_Step"  // 476164
    "SegList_Slots"  // 476174
    "VT_Points_Size"  // 476187
    "VT_Points"  // 476201
    "VT_Meas_Size"  // 476210
    "VT_Meas"  // 476222
    "VT_Tree_Size"  // 476229
    "VT_Tree"  // 476241
    "VT_Preset_Size"  // 476248
    "VT_Preset"  // 476262
    "VT_State_Size"  // 476271
    "VT_State"  // 476284
    "Preferences_Size"  // 476292
    "Preferences"  // 476308
    "Volume_ZComb_Filter"  // 476319
    "HTML_Page_Size"  // 476338
    "HTML_Page"  // 476352
    "Camera_Position"  // 476361
    "Slider_Size"  // 476376
    "Slider"  // 476387
    "SegList_Pretty_Name"  // 476393
    "GEMS_VXTL_USERDATA_01"  // 476412
    "GEMS_XELPRV_01"  // 476433
    "Object Type"  // 476447
    "StudyId"  // 476458
    "RTName"  // 476465
    "RTSpecification"  // 476471
    "ReviewTemplatesFlags"  // 476486
    "DataValidationSpec"  // 476506
    "IconDescription"  // 476524
    "ProtocoldataSQ"  // 476539
    "PDOSOPClassUID"  // 476553
    "PDOSOPInstanceUID"  // 476567
    "ReviewtemplateSQ"  // 476584
    "RTOSOPClassUID"  // 476600
    "RTOSOPInstanceUID"  // 476614
    "SeriesdataSQ"  // 476631
    "SDOSOPClassUID"  // 476643
    "SDOSOPInstanceUID"  // 476657
    "SDODoubleDataSQ"  // 476674
    "ROISQ"  // 476689
    "Dimensions"  // 476694
    "Points"  // 476704
    "Type"  // 476710
    "Data value Representation"  // 476714
    "Data"  // 476739
    "Rid"  // 476743
    "Normal Colour"  // 476746
    "BpSegpairs"  // 476759
    "ShapeCtrlPtsCount"  // 476769
    "Shap CtrlPts"  // 476786
    "GEMS_XR3DCAL_01"  // 476798
    "3Dcal image rows"  // 476813
    "3Dcal image columns"  // 476829
    "3Dcal field of view"  // 476848
    "3Dcal acquisition date"  // 476867
    "3Dcal acquisition time"  // 476889
    "3Dcal calibration processing date"  // 476911
    "3Dcal calibration processing time"  // 476944
    "3Dcal L arm angle"  // 476977
    "3Dcal Pivot angle vector"  // 476994
    "3Dcal C arm angle"  // 477018
    "3Dcal matrix sequence"  // 477035
    "3Dcal matrix elements"  // 477056
    "3Dcal algorithm version"  // 477077
    "3Dcal 3D frame unit size"  // 477100
    "3Dcal calibration mode"  // 477124
    "3Dcal image frame origin row"  // 477146
    "3Dcal image frame origin column"  // 477174
    "3Dcal positioner pivot rotation speed"  // 477205
    "3Dcal number of images"  // 477242
    "3Dcal Instance UID"  // 477264
    "3Dcal image pixel spacing"  // 477282
    "3Dcal centering mode"  // 477307
    "GEMS_YMHD_01"  // 477327
    "GE_GENESIS_REV3.0"  // 477339
    "AxialType"  // 477356
    "CoilType"  // 477365
    "BitmapOfSATSelections"  // 477373
    "PhaseContrastFlowAxis"  // 477394
    "PhaseContrastVelocityEncoding"  // 477415
    "ConcatenatedSat"  // 477444
    "GE_GROUP"  // 477459
    "HMC - CT - ID"  // 477467
    "Image ID Information (e.g. Patient Name, Patient ID)"  // 477480
    "Image ID Information (e.g. Patient Comment)"  // 477532
    "HOLOGIC"  // 477575
    "Hx Questionnaire"  // 477582
    "Image Analysis Data in XML"  // 477598
    "Encoding Scheme Version"  // 477624
    "P File Name"  // 477647
    "P File Data"  // 477658
    "P File Length"  // 477669
    "R File Data"  // 477682
    "R File Length"  // 477693
    "HOLOGIC, Inc."  // 477706
    "Hologic"  // 477719
    "IDEXX"  // 477726
    "Breed Name"  // 477731
    "Species Name"  // 477741
    "Owner"  // 477753
    "IMPAC"  // 477758
    "IMS s.r.l. Biopsy Private Code"  // 477763
    "Biopsy Image"  // 477793
    "Biopsy Markers X"  // 477805
    "Biopsy Markers Y"  // 477821
    "Biopsy Markers Number"  // 477837
    "Biopsy Area Left Border"  // 477858
    "Biopsy Area Right Border"  // 477881
    "Biopsy Area Top Border"  // 477905
    "Biopsy Area Bottom Border"  // 477927
    "IMS s.r.l. Mammography Private Code"  // 477952
    "INFINITT_FMX"  // 477987
    "INTEGRIS 1.0"  // 477999
    "ExposureChannel"  // 478011
    "ExposureStartTime"  // 478026
    "APRName"  // 478043
    "FrameRate"  // 478050
    "ExposureNumber"  // 478059
    "Edge Enhancement Sequence"  // 478073
    "Convolution Kernel Size"  // 478098
    "Convolution Kernel Coefficients"  // 478121
    "Edge Enhancement Gain"  // 478152
    "NumberOfExposureResults"  // 478173
    "AccumulatedFluoroscopyDose"  // 478196
    "AccumulatedExposureDose"  // 478222
    "TotalDose"  // 478245
    "TotalNumberOfFrames"  // 478254
    "ExposureInformationSequence"  // 478273
    "INTELERAD MEDICAL SYSTEMS"  // 478300
    "ImageCompressionFraction"  // 478325
    "ImageBytesTransferred"  // 478349
    "J2cParameterType"  // 478370
    "J2cPixelRepresentation"  // 478386
    "J2cBitsAllocated"  // 478408
    "J2cPixelShiftValue"  // 478424
    "J2cPlanarConfiguration"  // 478442
    "J2cRescaleIntercept"  // 478464
    "PixelDataMD5SumPerFrame"  // 478483
    "HistogramPercentileLabels"  // 478506
    "HistogramPercentileValues"  // 478531
    "InstitutionCode"  // 478556
    "RoutedTransferAE"  // 478571
    "SourceAE"  // 478587
    "DeferredValidation"  // 478595
    "SeriesOwner"  // 478613
    "OrderGroupNumber"  // 478624
    "StrippedPixelData"  // 478640
    "PendingMoveRequest"  // 478657
    "ISG Image"  // 478675
    "ISG shadow"  // 478684
    "ISI"  // 478694
    "SIENETGeneralPurposeIMGEF"  // 478697
    "Image (ID, Version, Size, Dump, GUID)"  // 478722
    "ID"  // 478759
    "Size"  // 478761
    "Dump"  // 478765
    "GUID"  // 478769
    "Imaging Dynamics Company Ltd."  // 478773
    "Custom Tag"  // 478802
    "KINETDX"  // 478812
    "KINETDX_GRAPHICS"  // 478819
    "KRETZ_US"  // 478835
    "Kodak Image Information"  // 478843
    "LODOX_STATSCAN"  // 478866
    "LORAD Selenia"  // 478880
    "Paddle ID"  // 478893
    "Paddle Position"  // 478902
    "Collimation Size"  // 478917
    "MAROTECH Inc."  // 478933
    "Some kind of version number"  // 478946
    "Icon Row"  // 478973
    "Icon Col"  // 478981
    "JPEG Compressed Icon"  // 478989
    "MDS NORDION OTP ANATOMY MODELLING"  // 479009
    "MEDIFACE"  // 479042
    "MERGE TECHNOLOGIES, INC."  // 479050
    "MITRA LINKED ATTRIBUTES 1.0"  // 479074
    "Global Patient ID"  // 479101
    "MITRA OBJECT ATTRIBUTES 1.0"  // 479118
    "MITRA OBJECT DOCUMENT 1.0"  // 479145
    "MITRA OBJECT UTF8 ATTRIBUTES 1.0"  // 479170
    "Requesting Physician's Name"  // 479202
    "Patient's Name Single Byte"  // 479229
    "Patient's Name Ideographic"  // 479255
    "Patient's Name Phonetic"  // 479281
    "Referring Physician's Name Single Byte"  // 479304
    "Referring Physician's Name Ideographic"  // 479342
    "Referring Physician's Name Phonetic"  // 479380
    "Requesting Physician's Name Single Byte"  // 479415
    "Requesting Physician's Name Ideographic"  // 479454
    "Requesting Physician's Name Phonetic"  // 479493
    "Performing Physician's Name Single Byte"  // 479529
    "Performing Physician's Name Ideographic"  // 479568
    "Performing Physician's Name Phonetic"  // 479607
    "MITRA PRESENTATION 1.0"  // 479643
    "Mitra Rotation"  // 479665
    "Mitra Window Width"  // 479679
    "Mitra Window Centre"  // 479697
    "Mitra Invert"  // 479716
    "Mitra Has Tabstop"  // 479728
    "Smooth Rotation"  // 479745
    "Breast Box x0"  // 479760
    "Breast Box y0"  // 479773
    "Breast Box x1"  // 479786
    "Breast Box y1"  // 479799
    "MMCPrivate"  // 479812
    "Technologist"  // 479822
    "ScheduledStudyDateTime"  // 479834
    "StudyAppData"  // 479856
    "ProtocolObjectID"  // 479868
    "Frequency"  // 479884
    "UpdateFlag"  // 479893
    "Directory"  // 479903
    "Comments"  // 479912
    "Region"  // 479920
    "TotalScanTime"  // 479926
    "ContrastMedium"  // 479939
    "CreateDateTime"  // 479953
    "Creator"  // 479967
    "SiteName"  // 479974
    "ReferringPhysician"  // 479982
    "Radiologist"  // 480000
    "ProtocolUid"  // 480011
    "IsInLibrary"  // 480022
    "Gating"  // 480033
    "NumberOfTasks"  // 480039
    "IsFlagRaised"  // 480052
    "IsArchived"  // 480064
    "IsDefault"  // 480074
    "ProtocolAppData"  // 480083
    "IsAllowCascadeSave"  // 480098
    "IsAllowCascadeProtect"  // 480116
    "TaskInfo"  // 480137
    "TaskInfoObjectID"  // 480145
    "TaskStatus"  // 480161
    "TaskPriority"  // 480171
    "Leaf"  // 480183
    "TaskID"  // 480187
    "Category"  // 480193
    "ScanTime"  // 480201
    "TaskUid"  // 480209
    "TaskInfoUid"  // 480216
    "TaskOrder"  // 480227
    "SequenceType"  // 480236
    "IsExecutive"  // 480248
    "AutoStart"  // 480259
    "AutoSave"  // 480268
    "AutoArchive"  // 480276
    "QueueGroupID"  // 480287
    "TaskInfoAppData"  // 480299
    "Cms_BodyPartExamined"  // 480314
    "IsProtected"  // 480334
    "?StudyReservationInfo"  // 480345
    "Cmi_contrastBolusAgent"  // 480366
    "Cms_institutionName"  // 480388
    "Cms_institutionalDepartmentName"  // 480407
    "Cms_seriesDescription"  // 480438
    "Cms_operatorsName"  // 480459
    "Cms_PerformingPhysiciansName"  // 480476
    "Cms_institutionAddress"  // 480504
    "Cmi_imageComments"  // 480526
    "Cmi_instanceCreationDateTime"  // 480543
    "MppsStepStatus"  // 480571
    "FilmedCount"  // 480585
    "IsDeleted"  // 480596
    "ProtocolTaskInfoObjectID"  // 480605
    "ProtocolTaskOrder"  // 480629
    "ProtocolTaskUid"  // 480646
    "ProtocolTaskAppData"  // 480661
    "ProtocolTaskIsAllowCascadeSave"  // 480680
    "ProtocolTaskIsAllowCascadeProtect"  // 480710
    "IsRapidRegistration"  // 480743
    "ApplicationData"  // 480762
    "ProcType"  // 480777
    "IsSnapShotSeries"  // 480785
    "MaxFsColor"  // 480801
    "SeriesCategoryType"  // 480811
    "ImageContrastBolusAgent"  // 480829
    "ImageSliceThickness"  // 480852
    "ImageReconstructionDiameter"  // 480871
    "ImageEchoTime"  // 480898
    "ImageRepetitionTime"  // 480911
    "SeriesAppData"  // 480930
    "MultiSliceNumber"  // 480943
    "ImageScanTime"  // 480959
    "ImageIncrement"  // 480972
    "StorageCommittedCount"  // 480986
    "ArchivedCount"  // 481007
    "TransferredCount"  // 481020
    "CharacterizedImageInstanceUid"  // 481036
    "CharacterizedImageCount"  // 481065
    "InternalWindowWidth"  // 481088
    "InternalWindowLevel"  // 481107
    "?FlipAngle?"  // 481126
    "?InversionTime?"  // 481137
    "MultiFrameSopInstanceUid"  // 481152
    "?ScanInterface.GroupParamArchive"  // 481176
    "SliceNumber"  // 481208
    "StopwatchTime"  // 481219
    "DualSliceFlag"  // 481232
    "SspRatio"  // 481245
    "GatingSignalSource"  // 481253
    "Rephase"  // 481271
    "HalfEcho"  // 481278
    "RectFOVRatio"  // 481286
    "HalfScan"  // 481298
    "NumShots"  // 481306
    "ContrastAgent"  // 481314
    "EchoAllocation"  // 481327
    "NumEchoShift"  // 481341
    "FatSat"  // 481353
    "MTC"  // 481359
    "NumPreSat"  // 481362
    "TargetVelocity"  // 481371
    "VENCAxis"  // 481385
    "NumVENCDirection"  // 481393
    "IsScalableWindowLevel"  // 481409
    "ThreeDSettingLineAngle"  // 481430
    "MPGTotalAxis"  // 481452
    "MPGAxisNumber"  // 481464
    "MultiEchoNumber"  // 481477
    "NaviAverageGateWidth"  // 481492
    "ShimCompensateValue"  // 481512
    "GCOffset"  // 481531
    "NaviMaxGateWidth"  // 481539
    "NaviMinGateWidth"  // 481555
    "NaviMaxGatePosition"  // 481571
    "NaviMinGatePosition"  // 481590
    "TimeDuration"  // 481609
    "NaviInitialGateWidth"  // 481621
    "NaviFinalGateWidth"  // 481641
    "NaviInitialGatePosition"  // 481659
    "NaviFinalGatePosition"  // 481682
    "NaviAverageGatePosition"  // 481703
    "ImageAppData"  // 481726
    "SOPAuthorizationDateandTime"  // 481738
    "AnatomicRegionCodeValue"  // 481765
    "AnatomicRegionCodingSchemeDesignator"  // 481788
    "AnatomicRegionCodingSchemeVersion"  // 481824
    "AnatomicRegionCodeMeaning"  // 481857
    "CardiacTriggerSequence"  // 481882
    "TriggerDelayTime"  // 481904
    "WindowCenterAndWidthExplanation"  // 481920
    "ParallelAcquisitionTechnic"  // 481951
    "ParallelReductionFactorSecIn"  // 481977
    "SpatialPreSaturation"  // 482005
    "MetaboliteMapCodeValue"  // 482025
    "MetaboliteMapCodingSchemeDesignator"  // 482047
    "MetaboliteMapCodingSchemeVersion"  // 482082
    "MetaboliteMapCodeMeaning"  // 482114
    "IsTransferred"  // 482138
    "CommitmentStatus"  // 482151
    "IsStorageCommitted"  // 482167
    "IsDicom"  // 482185
    "VOI1"  // 482192
    "VOI2"  // 482196
    "BackgroundImageInstanceUID"  // 482200
    "IsStoredToPortableMedia"  // 482226
    "Voi1"  // 482249
    "SelectiveIRColumn"  // 482253
    "Voi2"  // 482270
    "MixingTime"  // 482274
    "SelectiveIRPosition"  // 482284
    "SelectiveIRRow"  // 482303
    "SelectiveIROrientation"  // 482317
    "SelectiveIRThickness"  // 482339
    "RephaseOrderSlice"  // 482359
    "RephaseOrderPhase"  // 482376
    "RephaseOrderFreq"  // 482393
    "volumeLocalizationSeq"  // 482409
    "AcqModeSliceDir"  // 482430
    "IRThicknessRatio"  // 482445
    "BBIRThicknessRatio"  // 482461
    "DeltaAngle"  // 482479
    "MultiFrameFrameNumber"  // 482489
    "EnhancedSopInstanceUid"  // 482510
    "PolarityOfPhaseEncoding"  // 482532
    "PresentationStates"  // 482555
    "Magnetic Field Direction"  // 482573
    "RawDataAppData"  // 482597
    "RawDataIndex"  // 482611
    "AxisDirection"  // 482623
    "SlabNumbe"  // 482636
    "CardiacPhaseNumbe"  // 482645
    "EchoNumber"  // 482662
    "SliceEncodeNumber"  // 482672
    "NsaNumber"  // 482689
    "RawData"  // 482698
    "RawDataMRInfo"  // 482705
    "NumberOfVoxels"  // 482718
    "ADDiff"  // 482732
    "VoxelSize"  // 482738
    "FreqPoint"  // 482747
    "LowOrderShim"  // 482756
    "EccLevel"  // 482768
    "FwhmHz"  // 482776
    "FwhmPpm"  // 482782
    "WaterSupRate"  // 482789
    "ForegroundTransparency"  // 482801
    "IsDisplayBackgroundImage"  // 482823
    "ForegroundHorizontalShift"  // 482847
    "ForegroundVerticalShift"  // 482872
    "ForegroundRotationAngle"  // 482895
    "ForegroundMagnification"  // 482918
    "Mayo/IBM Archive Project"  // 482941
    "MeVis BreastCare"  // 482965
    "MeVis eD: Geometry Information"  // 482981
    "GeoScannerOrigin"  // 483011
    "SlicesID"  // 483027
    "MeVis eD: Slice Information"  // 483035
    "SlicesSOPInstanceUID"  // 483062
    "MeVis eD: Timepoint Information"  // 483082
    "TPDateTime"  // 483113
    "TPDateTimeType"  // 483123
    "TPSeriesDescription"  // 483137
    "TPGradientDirections"  // 483156
    "GeometryID"  // 483176
    "MeVis eatDicom"  // 483186
    "EatDicomVersion"  // 483200
    "EatDicomOptions"  // 483215
    "TimepointsID"  // 483230
    "MedIns HP Extensions"  // 483242
    "Mitra Markup 1.0"  // 483262
    "Markup1"  // 483278
    "Markup2"  // 483285
    "Markup3"  // 483292
    "Markup4"  // 483299
    "Markup5"  // 483306
    "Markup6"  // 483313
    "Markup7"  // 483320
    "Markup8"  // 483327
    "Markup9"  // 483334
    "Markup10"  // 483341
    "Markup11"  // 483349
    "Markup12"  // 483357
    "Markup13"  // 483365
    "Markup14"  // 483373
    "Markup15"  // 483381
    "Mitra Object Document 1.0"  // 483389
    "IMPAX object document"  // 483414
    "IMPAX markup XML stored"  // 483435
    "Mitra Presentation 1.0"  // 483458
    "Mortara_Inc"  // 483480
    "ELI Interpretation Vector"  // 483491
    "Custom ID"  // 483516
    "Race"  // 483525
    "Social Security Number"  // 483529
    "Attending Physician"  // 483551
    "Procedural Diagnosis"  // 483570
    "Note1"  // 483590
    "Note2"  // 483595
    "Order Request Number"  // 483600
    "Manufacturer Name"  // 483620
    "NUD_PRIVATE"  // 483637
    "Interfile"  // 483648
    "OCULUS Optikgeraete GmbH"  // 483657
    "OriginalMeasuringData"  // 483681
    "OriginalMeasuringDataLength"  // 483702
    "OriginalMeasuringRawData"  // 483729
    "OriginalMeasuringRawDataLength"  // 483753
    "ObjectModel (ID, Version, Place, PlaceDescription)"  // 483783
    "PAPYRUS"  // 483833
    "OriginalFileName"  // 483840
    "OriginalFileLocation"  // 483856
    "DataSetIdentifier"  // 483876
    "PapyrusComments"  // 483893
    "FolderType"  // 483908
    "PatientFolderDataSetID"  // 483918
    "FolderName"  // 483940
    "ModifiedDate"  // 483950
    "ModifiedTime"  // 483962
    "OwnerName"  // 483974
    "FolderStatus"  // 483983
    "NumberOfImages"  // 483995
    "NumberOfOther"  // 484009
    "ExternalFolderElementDSID"  // 484022
    "ExternalFolderElementDataSetType"  // 484047
    "ExternalFolderElementFileLocation"  // 484079
    "ExternalFolderElementLength"  // 484112
    "InternalFolderElementDSID"  // 484139
    "InternalFolderElementDataSetType"  // 484164
    "InternalOffsetToDataSet"  // 484196
    "InternalOffsetToImage"  // 484219
    "PAPYRUS 3.0"  // 484240
    "PointerSequence"  // 484251
    "ImagePointer"  // 484266
    "ImageIdentifierSequence"  // 484278
    "ExternalFileReferenceSequence"  // 484301
    "ReferencedFileName"  // 484330
    "ReferencedFilePath"  // 484348
    "ReferencedImageSOPClassUID"  // 484366
    "ReferencedImageSOPInstanceUID"  // 484392
    "ImageSequence"  // 484421
    "OverlayID"  // 484434
    "LinkedOverlays"  // 484443
    "Editable"  // 484457
    "OverlayFont"  // 484465
    "OverlayStyle"  // 484476
    "OverlayFontSize"  // 484488
    "OverlayColor"  // 484503
    "ShadowSize"  // 484515
    "OverlayPenSize"  // 484525
    "PostItText"  // 484539
    "ROIType"  // 484549
    "AttachedAnnotation"  // 484556
    "ContourPoints"  // 484574
    "MaskData"  // 484587
    "UINOverlaySequence"  // 484595
    "PHILIPS IMAGING DD 001"  // 484613
    "ChemicalShift"  // 484635
    "ChemicalShiftNumberMR"  // 484648
    "DiffusionBFactor"  // 484669
    "DiffusionDirection"  // 484685
    "ImageEnhanced"  // 484703
    "ImageTypeEDES"  // 484716
    "ImagePrepulseDelay"  // 484729
    "SliceNumberMR"  // 484747
    "SliceOrientation"  // 484760
    "ArrhythmiaRejection"  // 484776
    "CardiacCycled"  // 484795
    "CardiacGateWidth"  // 484808
    "CardiacSync"  // 484824
    "DiffusionEchoTime"  // 484835
    "DynamicSeries"  // 484852
    "EPIFactor"  // 484865
    "NumberOfEchoes"  // 484874
    "NumberOfLocations"  // 484888
    "NumberOfPCDirections"  // 484905
    "NumberOfPhasesMR"  // 484925
    "NumberOfSlicesMR"  // 484941
    "PartialMatrixScanned"  // 484957
    "PCVelocity"  // 484977
    "PrepulseDelay"  // 484987
    "PrepulseType"  // 485000
    "ReconstructionNumberMR"  // 485012
    "RespirationSync"  // 485034
    "ScanningTechnique"  // 485049
    "SPIR"  // 485066
    "WaterFatShift"  // 485070
    "FlipAnglePhilips"  // 485083
    "SeriesIsInteractive"  // 485099
    "EchoTimeDisplayMR"  // 485118
    "PresentationStateSubtractionActive"  // 485135
    "StackNumberOfSlices"  // 485169
    "StackRadialAngle"  // 485188
    "StackRadialAxis"  // 485204
    "StackSliceNumber"  // 485219
    "StackType"  // 485235
    "ZoomMode"  // 485244
    "ContrastTransferTaste"  // 485252
    "StackSequence"  // 485273
    "NumberOfStacks"  // 485286
    "SeriesTransmitted"  // 485300
    "SeriesCommitted"  // 485317
    "ExaminationSource"  // 485332
    "LinearPresentationGLTrafoShapeSub"  // 485349
    "GLTrafoType"  // 485382
    "NumberOfDynamicScans"  // 485393
    "PixelProcessingKernelSize"  // 485413
    "IsRawImage"  // 485438
    "ProspectiveMotionCorrection"  // 485448
    "RetrospectiveMotionCorrection"  // 485475
    "PHILIPS MR"  // 485504
    "SPIRelease"  // 485514
    "PHILIPS MR IMAGING DD 001"  // 485524
    "SynergyReconstructionType"  // 485549
    "MIPProtocol"  // 485574
    "MPRProtocol"  // 485585
    "NumberOfChemicalShifts"  // 485596
    "NumberOfStackSlices"  // 485618
    "SyncraScanType"  // 485637
    "DiffusionDirectionRL"  // 485651
    "DiffusionDirectionAP"  // 485671
    "DiffusionDirectionFH"  // 485691
    "PHILIPS MR R5.5/PART"  // 485711
    "PHILIPS MR R5.6/PART"  // 485731
    "PHILIPS MR SPECTRO;1"  // 485751
    "PHILIPS MR/LAST"  // 485771
    "MainMagneticField"  // 485786
    "MinimumRRInterval"  // 485803
    "MaximumRRInterval"  // 485820
    "NumberOfRejections"  // 485837
    "CycledMultipleSlice"  // 485855
    "REST"  // 485874
    "FourierInterpolation"  // 485878
    "Prepulse"  // 485898
    "WSProtocolString1"  // 485906
    "WSProtocolString2"  // 485923
    "WSProtocolString3"  // 485940
    "WSProtocolString4"  // 485957
    "SliceGap"  // 485974
    "FPMin"  // 485982
    "FPMax"  // 485987
    "ScaledMinimum"  // 485992
    "ScaledMaximum"  // 486005
    "WindowMinimum"  // 486018
    "WindowMaximum"  // 486031
    "ViewCenter"  // 486044
    "ViewSize"  // 486054
    "ViewZoom"  // 486062
    "ViewTransform"  // 486070
    "PHILIPS MR/PART"  // 486083
    "CCAngulation"  // 486098
    "APAngulation"  // 486110
    "LRAngulation"  // 486122
    "LROffcenter"  // 486134
    "CCOffcenter"  // 486145
    "APOffcenter"  // 486156
    "SliceFactor"  // 486167
    "EchoTimes"  // 486178
    "DynamicStudy"  // 486187
    "HeartbeatInterval"  // 486199
    "RepetitionTimeFFE"  // 486216
    "FFEFlipAngle"  // 486233
    "NumberOfScans"  // 486245
    "DynamicScanTimeBegin"  // 486258
    "ReconstructionResolution"  // 486278
    "RepetitionTimeSE"  // 486302
    "RepetitionTimeIR"  // 486318
    "CardiacFrequency"  // 486334
    "InversionDelay"  // 486350
    "GateDelay"  // 486364
    "GateWidth"  // 486373
    "NumberOfRows"  // 486382
    "MagnetizationTransferContrast"  // 486394
    "SpectralPresaturationWithInversionRecovery"  // 486423
    "TriggerDelayTimes"  // 486465
    "FoldoverDirectionTransverse"  // 486482
    "FoldoverDirectionSagittal"  // 486509
    "FoldoverDirectionCoronal"  // 486534
    "ScanResolution"  // 486558
    "ArtifactReduction"  // 486572
    "ScanPercentage"  // 486589
    "Halfscan"  // 486603
    "TurboFactor"  // 486611
    "PhaseContrastVelocity"  // 486622
    "ResonanceFrequency"  // 486643
    "ScanDate"  // 486661
    "PatientReferenceID"  // 486669
    "ChemicalShiftNumber"  // 486687
    "DynamicScanNumber"  // 486706
    "NumberOfRowsInObject"  // 486723
    "RowNumber"  // 486743
    "PHILIPS MR/PART 12"  // 486752
    "PHILIPS MR/PART 6"  // 486770
    "PHILIPS MR/PART 7"  // 486787
    "PHILIPS NM -Private"  // 486804
    "Current Segment"  // 486823
    "Number of Segments"  // 486838
    "Segment Start Position"  // 486856
    "Segment Stop Position"  // 486878
    "Rel. COR offset - X dir."  // 486899
    "Rel. COR offset - Z dir."  // 486923
    "Current Rotation Number"  // 486947
    "Alignment Translations"  // 486970
    "Alignment Rotations"  // 486992
    "Alignment Timestamp"  // 487011
    "PHILIPS UNDOCUMENTED"  // 487030
    "Contrast Agent Flag"  // 487050
    "Coil ID"  // 487069
    "Anatomy"  // 487076
    "Indication"  // 487083
    "PHILIPS UNKNOWN"  // 487093
    "MRSeriesNrOfEchoes"  // 487108
    "MRSeriesScanningTechniqueDescription"  // 487126
    "Examination Source"  // 487162
    "MRSeriesAcquisitionNumber"  // 487180
    "MRSeriesNrOfDynamicScans"  // 487205
    "MRSeriesNrOfChemicalShifts"  // 487229
    "MRSeriesRepetitionTime"  // 487255
    "MRVolumeSelection"  // 487277
    "PHILIPS-MR-1"  // 487294
    "ReconstructionNumber"  // 487306
    "PMOD_1"  // 487326
    "Frame Start Times Vector"  // 487332
    "Frame Positions Vector"  // 487356
    "6-6n"  // 487378
    "Frame Orientations Vector"  // 487382
    "Frame Durations (ms) Vector"  // 487407
    "Frame Rescale Slope Vector"  // 487434
    "PMOD_GENPET"  // 487460
    "Slices Names"  // 487471
    "Gene Codes"  // 487483
    "Gene Labels"  // 487493
    "PMS-THORA-5.1"  // 487504
    "Stamp Image Sequence"  // 487517
    "PMTF INFORMATION DATA"  // 487537
    "PMTF Information 1"  // 487558
    "PMTF Information 2"  // 487576
    "PMTF Information 3"  // 487594
    "PMTF Information 4"  // 487612
    "POLYTRON-SMS 2.5"  // 487630
    "Private Data 1"  // 487646
    "Private Data 2"  // 487660
    "Private Data 3"  // 487674
    "Private Data 4"  // 487688
    "Private Data 5"  // 487702
    "Private Data 6"  // 487716
    "PRIVATE ORIGINAL ATTRIBUTES"  // 487730
    "Private Original Attribute Sequence"  // 487757
    "Replacement Date and Time"  // 487792
    "Replacement Originator Name"  // 487817
    "Replacement Reason"  // 487844
    "Original Operators' Name"  // 487862
    "Philips EV Imaging DD 017"  // 487886
    "? SOP Instance UID ?"  // 487911
    "Philips EV Imaging DD 019"  // 487931
    "Philips EV Imaging DD 021"  // 487956
    "Vol Seg Edit Connectivity"  // 487981
    "Philips EV Imaging DD 022"  // 488006
    "Volume Sequence Capture"  // 488031
    "Original SOP Instance"  // 488054
    "Philips EnVisor"  // 488075
    "Date 3D/PanView internal 'dataset' file was acquired"  // 488090
    "Type of 3D or PanView"  // 488142
    "Internal 3D/PanView software version number"  // 488163
    "Private string"  // 488206
    "Philips Imaging DD 001"  // 488220
    "Edge Enhancement Gain Factor Sub"  // 488242
    "Edge Enhancement Gain Factor Non Sub"  // 488274
    "Edge Enhancement Taste Adapt Sub"  // 488310
    "Edge Enhancement Taste Non Sub"  // 488342
    "Harmonization Factor"  // 488372
    "Harmonization Gain"  // 488392
    "Log Subtraction Gain Step"  // 488410
    "Mixing NR of Mask Image Numbers"  // 488435
    "Mixing Mask Operation"  // 488466
    "Mixing Operation Type"  // 488487
    "Pixel Shift"  // 488508
    "Subtraction Land Marking Active"  // 488519
    "Graphic Line Style"  // 488550
    "Graphic Line Width"  // 488568
    "Graphic Annotation ID"  // 488586
    "Poly Line Interpolation Method"  // 488607
    "Poly Line Begin Point Style"  // 488637
    "Poly Line End Point Style"  // 488664
    "Window Smoothing Taste"  // 488689
    "Harmonization Offset"  // 488711
    "Window Invert"  // 488731
    "Graphic Line Color"  // 488744
    "Graphic Type (Private)"  // 488762
    "Graphic Annotation Model"  // 488784
    "Measurement Text Units"  // 488808
    "Measurement Text Type"  // 488830
    "Text Type"  // 488851
    "Display Shutter Sequence"  // 488860
    "Has Edge Enhancement Sequence"  // 488884
    "Text Font"  // 488913
    "Mixing Sequence"  // 488922
    "Referenced Mask Image Sequence"  // 488937
    "Window Center Sub"  // 488967
    "Window Width Sub"  // 488984
    "Harmonisation Sequence"  // 489000
    "Edge Enhancement Gain Taste"  // 489022
    "Edge Enhancement Gain Taste Sub"  // 489049
    "Text Anchor Point Alignment"  // 489080
    "Phase FOV Percent"  // 489107
    "Sampling Percent"  // 489124
    "Text Style"  // 489140
    "Processing Order Specialization"  // 489150
    "Nucleus"  // 489181
    "Graphic Number Sequence"  // 489188
    "Graphic Number"  // 489211
    "PIIM Subtraction Type"  // 489225
    "LOG Subtraction Curve Taste"  // 489246
    "Text Color Foreground"  // 489273
    "Text Color Background"  // 489294
    "Text Color Shadow"  // 489315
    "Nested Object Type Name"  // 489332
    "Diffusion"  // 489355
    "Number of Chemical Shifts"  // 489364
    "Scan Duration"  // 489389
    "Transmitting Coil"  // 489402
    "Spectral Selective Excitation Pulse"  // 489419
    "Syncra Scan Type"  // 489454
    "Philips Imaging DD 002"  // 489470
    "Philips Imaging DD 065"  // 489492
    "Philips Imaging DD 067"  // 489514
    "Philips Imaging DD 070"  // 489536
    "Philips Imaging DD 073"  // 489558
    "Philips Imaging DD 129"  // 489580
    "Philips MR Imaging DD 001"  // 489602
    "Philips MR Imaging DD 002"  // 489627
    "Philips MR Imaging DD 003"  // 489652
    "Philips MR Imaging DD 004"  // 489677
    "Philips MR Imaging DD 005"  // 489702
    "AttenuationCorrection"  // 489727
    "Philips PET Private Group"  // 489748
    "SUV Scale Factor"  // 489773
    "Original image file name"  // 489789
    "File Data"  // 489813
    "Worklist Info File Name"  // 489822
    "Acquisition File Sequence"  // 489845
    "Activity Concentration Scale Factor"  // 489870
    "Segment Size"  // 489905
    "File Data Sequence"  // 489917
    "Philips RAD Imaging DD 001"  // 489935
    "Philips RAD Imaging DD 097"  // 489961
    "Philips US Imaging 60"  // 489987
    "Philips US Imaging DD 017"  // 490008
    "Philips US Imaging DD 023"  // 490033
    "Philips US Imaging DD 033"  // 490058
    "Raw Data US"  // 490083
    "Philips US Imaging DD 034"  // 490094
    "Philips US Imaging DD 035"  // 490119
    "Philips US Imaging DD 036"  // 490144
    "Cols/Rows/Frames"  // 490169
    "Voxel Spacing"  // 490185
    "Philips US Imaging DD 038"  // 490198
    "Philips US Imaging DD 039"  // 490223
    "Philips US Imaging DD 040"  // 490248
    "Philips US Imaging DD 041"  // 490273
    "Philips US Imaging DD 042"  // 490298
    "Philips US Imaging DD 043"  // 490323
    "Philips US Imaging DD 109"  // 490348
    "Philips US Imaging DD 113"  // 490373
    "Philips US Private 3D"  // 490398
    "Threedpr Echo Vision Setting"  // 490419
    "Threedpr Color Vision Setting"  // 490447
    "Threedpr Transparency"  // 490476
    "Threedpr Vision Vol Brightness"  // 490497
    "Threedpr Low Threshold"  // 490527
    "Threedpr Image Layout"  // 490549
    "Threedpr Xres Filtering Enabled"  // 490570
    "Threedpr Echo Twod Chroma Map Enabled"  // 490601
    "Threedpr Box Outlined Enabled"  // 490638
    "Threedpr Smoothing Enabled"  // 490667
    "Threedpr Reference Graphic Enabled"  // 490693
    "Threedpr Map Inverted"  // 490727
    "Threedpr Color Stream Display Enabled"  // 490748
    "Threedpr Echo Stream Display Enabled"  // 490785
    "Vdb Param Color 3d Estimate Scale(2)"  // 490821
    "Vdb Param Color 3d Estimate Apex Position (1)"  // 490857
    "Vdb Param Color 3d Estimate Color Offset"  // 490902
    "Vdb Param Echo 3d Estimate Dimension(2)"  // 490942
    "Private Native Threed Data Sequence(1)"  // 490981
    "Threedpr Basic Vol Brightness"  // 491019
    "Vdb Param Echo 3d Estimate Apex Position (2)"  // 491048
    "Threedpr Echo Smoothing"  // 491092
    "Threedpr Color Smoothing"  // 491115
    "Threedpr Num Completed Trim Planes"  // 491139
    "Threedpr Depth"  // 491173
    "Private Native Data Stream Array"  // 491187
    "Threedpr Wall Filter"  // 491219
    "Threedpr Baseline"  // 491239
    "Threedpr Gain"  // 491256
    "Threedpr Compress"  // 491269
    "Threedpr Light Brightness"  // 491286
    "Threedpr Elevation Scale Factor"  // 491311
    "Threedpr Zoom Factor"  // 491342
    "Threedpr Color Write Priority"  // 491362
    "Threedpr Rotation Angle X"  // 491391
    "Threedpr Rotation Angle Y"  // 491416
    "Threedpr Data Voi Center"  // 491441
    "Threedpr View Translation"  // 491465
    "Threedpr Data Voi Min Point"  // 491490
    "Threedpr Data Voi Max Point"  // 491517
    "Threedpr Box Crop Min Point"  // 491544
    "Threedpr Box Crop Max Point"  // 491571
    "Threedpr Mpr Rotation Matrix"  // 491598
    "Threedpr Vol Rotation Matrix"  // 491626
    "Threedpr Trim Plane Equation"  // 491654
    "Threedpr Subpage Data Version"  // 491682
    "Threedpr Is Arbitrary Crop"  // 491711
    "Threedpr Arbitrary Crop Dist From Center"  // 491737
    "Threedpr Arbitrary Crop Rotation Matrix"  // 491777
    "Threedpr Color Gain"  // 491816
    "Threedpr Color Wall Filter Index"  // 491835
    "Threedpr Cursor Enabled"  // 491867
    "Threedpr Bondbox Graphic Enabled"  // 491890
    "Philips X-ray Imaging DD 001"  // 491922
    "Private enhanced Table Sequence"  // 491950
    "IsResolvePatientMixApplied"  // 491981
    "Picker MR Private Group"  // 492007
    "Picker NM Private Group"  // 492030
    "Contains a text string that includes some of the same information that appears on the Odyssey Clinical Index (image directory) for this Image."  // 492053
    "Private."  // 492195
    "QCA"  // 492203
    "Analysis Type"  // 492206
    "Segment Name"  // 492219
    "Pre Catheter size"  // 492231
    "Pre Reference Diameter"  // 492248
    "Pre Minimum Lumen Diameter"  // 492270
    "Pre Average Diameter"  // 492296
    "Pre Stenosis Length"  // 492316
    "Pre Stenosis %"  // 492335
    "Pre Geometric Area Reduction %"  // 492349
    "Post Catheter Size"  // 492379
    "Post Reference Diameter"  // 492397
    "Post Minimum Lumen Diameter"  // 492420
    "Post Average Diameter"  // 492447
    "Post Stenosis Length"  // 492468
    "Post Stenosis %"  // 492488
    "Post Geometric Area Reduction %"  // 492503
    "QCA_RESULTS"  // 492534
    "Analysis Views"  // 492545
    "Segment"  // 492559
    "Pre Catheter Name"  // 492566
    "Pre Catheter Size"  // 492583
    "Post Catheter Name"  // 492600
    "End Diastolic Frame"  // 492618
    "End Systolic Frame"  // 492637
    "End Diastolic Volume"  // 492655
    "End Systolic Volume"  // 492675
    "Stroke Volume"  // 492694
    "Ejection Fraction"  // 492707
    "Body Surface Area"  // 492724
    "Artery Territory Region"  // 492741
    "Number of Diseased Vessels"  // 492764
    "Hypokinesis in Region"  // 492790
    "Hyperkinesis in Opposite Region"  // 492811
    "Percent Total LV Hypokinesis"  // 492842
    "QUASAR_INTERNAL_USE"  // 492870
    "Rate Vector"  // 492889
    "Count Vector"  // 492900
    "Time Vector"  // 492912
    "Angle Vector"  // 492923
    "Camera Shape"  // 492935
    "WholeBody Spots"  // 492947
    "Worklist Flag"  // 492962
    "Sequence Type"  // 492975
    "Avr RR Time Vector"  // 492988
    "Low Limit Vector"  // 493006
    "High Limit Vector"  // 493022
    "Begin Index Vector"  // 493039
    "End Index Vector"  // 493057
    "Raw Time Vector"  // 493073
    "Image Type String"  // 493088
    "QVA"  // 493105
    "Cardiac Output"  // 493108
    "Hyperkinesis in Region"  // 493122
    "percent of chords with hyperkinesis <- 2 SD"  // 493144
    "percent of chords with alkinesis/dyskinesis"  // 493187
    "REPORT_FROM_APP"  // 493230
    "RadWorksMarconi"  // 493245
    "RadWorksTBR"  // 493260
    "AMI Compression Type (RET)"  // 493271
    "SCHICK TECHNOLOGIES - Change Item Creator ID"  // 493297
    "Change List Item UID"  // 493341
    "Operation"  // 493361
    "User Name"  // 493370
    "Additional Change Data"  // 493379
    "SCHICK TECHNOLOGIES - Change List Creator ID"  // 493401
    "Reference Image Instance UID"  // 493445
    "Sequence"  // 493473
    "SCHICK TECHNOLOGIES - Image Security Creator ID"  // 493481
    "Image Checksum"  // 493528
    "SCHICK TECHNOLOGIES - Note Item Creator ID"  // 493542
    "Text"  // 493584
    "Coordinates (X, Y)"  // 493588
    "SCHICK TECHNOLOGIES - Note List Creator ID"  // 493606
    "SCHICK TECHNOLOGIES - Viewset Creator ID"  // 493648
    "Instance UID"  // 493688
    "Mode"  // 493700
    "SCHICK TECHNOLOGIES - Viewset Item Creator ID"  // 493704
    "Image Instance UID"  // 493749
    "Number"  // 493767
    "Order"  // 493773
    "Rect (Left, Top, Width, Height)"  // 493778
    "Caption Height"  // 493809
    "Default Width"  // 493823
    "Default Height"  // 493836
    "SECTRA_Ident_01"  // 493850
    "Request number"  // 493865
    "Examination number"  // 493879
    "Series ID"  // 493897
    "Series Order"  // 493906
    "File Name"  // 493918
    "Image Data ID"  // 493927
    "SECTRA_ImageInfo_01"  // 493940
    "Image info"  // 493959
    "Marking"  // 493969
    "No Decompression"  // 493976
    "Image Info new"  // 493992
    "SECTRA_OverlayInfo_01"  // 494006
    "Sectra Overlay"  // 494027
    "SEGAMI MIML"  // 494041
    "?Binary XML with PHI?"  // 494052
    "SEGAMI__MEMO"  // 494073
    "SET WINDOW"  // 494085
    "Set Window Image Filter"  // 494095
    "Set Window Magnification Power"  // 494118
    "SHS MagicView 300"  // 494148
    "Pan Factor X"  // 494165
    "Pan Factor Y"  // 494177
    "NmPalette"  // 494189
    "SIEMENS CM VA0  ACQU"  // 494198
    "ParameterFileName"  // 494218
    "SequenceFileName"  // 494235
    "SequenceFileOwner"  // 494251
    "SequenceDescription"  // 494268
    "EPIFileName"  // 494287
    "Mode File Name"  // 494298
    "Convolution Kernel Comment 1"  // 494312
    "Convolution Kernel Comment 2"  // 494340
    "Convolution Kernel Comment 3"  // 494368
    "Convolution Kernel Comment 4"  // 494396
    "Convolution Kernel Comment 5"  // 494424
    "Convolution Kernel Comment 6"  // 494452
    "Convolution Kernel Comment 7"  // 494480
    "Convolution Kernel Comment 8"  // 494508
    "Convolution Kernel Comment 9"  // 494536
    "Convolution Kernel Comment 10"  // 494564
    "Reading Code RZ1 Comment 1"  // 494593
    "Reading Code RZ1 Comment 2"  // 494619
    "Reading Code RZ2 Comment 1"  // 494645
    "SIEMENS CM VA0  CMS"  // 494671
    "NumberOfMeasurements"  // 494690
    "StorageMode"  // 494710
    "EvaluationMaskImage"  // 494721
    "LastMoveDate"  // 494740
    "LastMoveTime"  // 494752
    "RegistrationDate"  // 494764
    "RegistrationTime"  // 494780
    "UsedPatientWeight"  // 494796
    "OrganCode"  // 494813
    "ModifyingPhysician"  // 494822
    "ModificationDate"  // 494840
    "ModificationTime"  // 494856
    "PatientId"  // 494872
    "PatientBirthdate"  // 494881
    "PatientsMaidenName"  // 494897
    "AdmittingDiagnosis"  // 494915
    "ProcedureDescription"  // 494933
    "RestDirection"  // 494953
    "ViewDirection"  // 494966
    "NetFrequency"  // 494979
    "MeasurementMode"  // 494991
    "CalculationMode"  // 495006
    "NoiseLevel"  // 495021
    "NumberOfDataBytes"  // 495031
    "FoV"  // 495048
    "ImageMagnificationFactor"  // 495051
    "ImageScrollOffset"  // 495075
    "ImagePixelOffset"  // 495092
    "PatientRestDirection"  // 495108
    "ImageNormal"  // 495128
    "ImageDistance"  // 495139
    "ImagePositioningHistoryMask"  // 495152
    "ImageRow"  // 495179
    "ImageColumn"  // 495187
    "PatientOrientationSet1"  // 495198
    "PatientOrientationSet2"  // 495220
    "StudyName"  // 495242
    "WindowStyle"  // 495251
    "Window Table Index"  // 495262
    "PixelQualityCode"  // 495280
    "PixelQualityValue"  // 495296
    "ArchiveCode"  // 495313
    "ExposureCode"  // 495324
    "SortCode"  // 495336
    "Splash"  // 495344
    "ImageGraphicsFormatCode"  // 495350
    "ImageGraphics"  // 495373
    "BinaryData"  // 495386
    "SIEMENS CM VA0  COAD"  // 495396
    "Reading Code RZ2 Comment 2"  // 495416
    "SIEMENS CM VA0  LAB"  // 495442
    "GeneratorIdentificationLabel"  // 495461
    "GantryIdentificationLabel"  // 495489
    "X-RayTubeIdentificationLabel"  // 495514
    "DetectorIdentificationLabel"  // 495542
    "DASIdentificationLabel"  // 495569
    "SMIIdentificationLabel"  // 495591
    "CPUIdentificationLabel"  // 495613
    "HeaderVersion"  // 495635
    "SIEMENS CM VA0  OST"  // 495648
    "Osteo Contour Comment"  // 495667
    "Osteo Contour Buffer"  // 495688
    "SIEMENS CSA ENVELOPE"  // 495708
    "syngo Report Data"  // 495728
    "syngo Report Presentation"  // 495745
    "SIEMENS CSA HEADER"  // 495770
    "CSAImageHeaderType"  // 495788
    "CSAImageHeaderVersion"  // 495806
    "CSAImageHeaderInfo"  // 495827
    "CSASeriesHeaderType"  // 495845
    "CSASeriesHeaderVersion"  // 495864
    "CSASeriesHeaderInfo"  // 495886
    "SIEMENS CSA NON-IMAGE"  // 495905
    "CSADataType"  // 495926
    "CSADataVersion"  // 495937
    "CSADataInfo"  // 495951
    "CSAData"  // 495962
    "SIEMENS CSA REPORT"  // 495969
    "syngo Report Type"  // 495987
    "syngo Report"  // 496004
    "SR Variant"  // 496016
    "SC SOP Instance UID"  // 496026
    "SIEMENS CT VA0  COAD"  // 496045
    "DistanceSourceToSourceSideCollimator"  // 496065
    "DistanceSourceToDetectorSideCollimator"  // 496101
    "NumberOfPossibleChannels"  // 496139
    "MeanChannelNumber"  // 496163
    "DetectorSpacing"  // 496180
    "DetectorCenter"  // 496195
    "ReadingIntegrationTime"  // 496209
    "DetectorAlignment"  // 496231
    "FocusAlignment"  // 496248
    "FocalSpotDeflectionAmplitude"  // 496262
    "FocalSpotDeflectionPhase"  // 496290
    "FocalSpotDeflectionOffset"  // 496314
    "WaterScalingFactor"  // 496339
    "InterpolationFactor"  // 496357
    "PatientRegion"  // 496376
    "PatientPhaseOfLife"  // 496389
    "OsteoOffset"  // 496407
    "OsteoRegressionLineSlope"  // 496418
    "OsteoRegressionLineIntercept"  // 496442
    "OsteoStandardizationCode"  // 496470
    "OsteoPhantomNumber"  // 496494
    "Spiral Location Begin"  // 496512
    "Spiral Location End"  // 496533
    "Spiral z Profile"  // 496552
    "FeedPerRotation"  // 496568
    "PulmoTriggerLevel"  // 496583
    "ExpiratoricReserveVolume"  // 496600
    "VitalCapacity"  // 496624
    "PulmoWater"  // 496637
    "PulmoAir"  // 496647
    "PulmoDate"  // 496655
    "PulmoTime"  // 496664
    "SIEMENS CT VA0  GEN"  // 496673
    "SourceSideCollimatorAperture"  // 496692
    "DetectorSideCollimatorAperture"  // 496720
    "ExposureCurrent"  // 496750
    "KVPGeneratorPowerCurrent"  // 496765
    "GeneratorVoltage"  // 496789
    "MasterControlMask"  // 496805
    "ProcessingMask"  // 496822
    "NumberOfVirtuellChannels"  // 496836
    "NumberOfReadings"  // 496860
    "NumberOfProjections"  // 496876
    "NumberOfBytes"  // 496895
    "ReconstructionAlgorithmSet"  // 496908
    "ReconstructionAlgorithmIndex"  // 496934
    "RegenerationSoftwareVersion"  // 496962
    "Multiscan Reconstruction Increment"  // 496989
    "Multiscan Reconstruction Width"  // 497023
    "TopogramTubePosition"  // 497053
    "LengthOfTopogram"  // 497073
    "TopogramCorrectionFactor"  // 497089
    "MaximumTablePosition"  // 497113
    "TableMoveDirectionCode"  // 497133
    "VOIStartRow"  // 497155
    "VOIStopRow"  // 497166
    "VOIStartColumn"  // 497176
    "VOIStopColumn"  // 497190
    "VOIStartSlice"  // 497203
    "VOIStopSlice"  // 497216
    "VectorStartRow"  // 497228
    "VectorRowStep"  // 497242
    "VectorStartColumn"  // 497255
    "VectorColumnStep"  // 497272
    "RangeTypeCode"  // 497288
    "ReferenceTypeCode"  // 497301
    "ObjectOrientation"  // 497318
    "LightOrientation"  // 497335
    "LightBrightness"  // 497351
    "LightContrast"  // 497366
    "OverlayThreshold"  // 497379
    "SurfaceThreshold"  // 497395
    "GreyScaleThreshold"  // 497411
    "Image Filter Label"  // 497429
    "Exemplary Element 2"  // 497447
    "Exemplary Element 3"  // 497466
    "Reference Data Set 1"  // 497485
    "Reference Data Set 2"  // 497505
    "SIEMENS CT VA0  IDE"  // 497525
    "Data Set Subtype 4"  // 497544
    "SIEMENS CT VA0  ORI"  // 497562
    "SIEMENS CT VA0  ORMR"  // 497581
    "Echo Number"  // 497601
    "SIEMENS CT VA0  OST"  // 497612
    "OsteoContourComment"  // 497631
    "OsteoContourBuffer"  // 497650
    "SIEMENS CT VA0  RAW"  // 497668
    "CreationMask"  // 497687
    "EvaluationMask"  // 497699
    "7"  // 497713
    "ExtendedProcessingMask"  // 497714
    "SIEMENS DFR.01"  // 497736
    "Graphic Evaluation Mask"  // 497750
    "Type 1st Graphic Element"  // 497773
    "Description 1st Graphic Element"  // 497797
    "Type 2nd Graphic Element"  // 497828
    "Description 2nd Graphic Element"  // 497852
    "Type 3rd Graphic Element"  // 497883
    "Description 3rd Graphic Element"  // 497907
    "Type 4th Graphic Element"  // 497938
    "Description 4th Graphic Element"  // 497962
    "Type 5th Graphic Element"  // 497993
    "Description 5th Graphic Element"  // 498017
    "Type 6th Graphic Element"  // 498048
    "Description 6th Graphic Element"  // 498072
    "Type 7th Graphic Element"  // 498103
    "Description 7th Graphic Element"  // 498127
    "Type 8th Graphic Element"  // 498158
    "Description 8th Graphic Element"  // 498182
    "Type 9th Graphic Element"  // 498213
    "Description 9th Graphic Element"  // 498237
    "Type 10th Graphic Element"  // 498268
    "Description 10th Graphic Element"  // 498293
    "SIEMENS DFR.01 MANIPULATED"  // 498325
    "Window Width Native Current"  // 498351
    "Window Center Native"  // 498378
    "Window Width Subtraction Current"  // 498398
    "Window Center Subtraction Current"  // 498430
    "Edge Enhancement Native Current"  // 498463
    "Edge Enhancement Subtraction Current"  // 498494
    "Edge Enhancement %"  // 498530
    "Harmonization %"  // 498548
    "DSA Representation Current"  // 498563
    "Number of Mask Current"  // 498589
    "RightLeft Mark Current"  // 498611
    "Number of Series Representative"  // 498633
    "Rectangle Shutter Horizontal Current"  // 498664
    "Rectangle Shutter Vertical Aktuell"  // 498700
    "Landmark Current"  // 498734
    "Roam Horizontal"  // 498750
    "Roam Vertical"  // 498765
    "Pixel Shift Horizontal"  // 498778
    "Pixel Shift Vertical"  // 498800
    "Image Flip"  // 498820
    "Invers Current"  // 498830
    "Documentation Flag"  // 498844
    "Right Marker"  // 498862
    "Summation Count Filling"  // 498874
    "Summation Count Mask"  // 498897
    "PeakOp Start"  // 498917
    "PeakOp End"  // 498929
    "Image Name"  // 498939
    "Image Name Extension 1"  // 498949
    "Image Name Extension 2"  // 498971
    "SIEMENS DFR.01 ORIGINAL"  // 498993
    "Window Width Native Original"  // 499016
    "Window Width Subtraction Original"  // 499044
    "Window Center Subtraction Original"  // 499077
    "LUT Number for Autowindow"  // 499111
    "Edge Enhancement Kernelsize Original"  // 499136
    "Edge Enhancement Mode Original"  // 499172
    "Edge Enhancement LUTs Original"  // 499202
    "Filter Type Native Original"  // 499232
    "Edge Enhancement Native Original"  // 499259
    "Filter Type Subtraction Original"  // 499291
    "Edge Enhancement Subtraction Original"  // 499323
    "DSA Representation Original"  // 499360
    "Number of Maske Original"  // 499387
    "RightLeft Mark Original"  // 499411
    "Slice Position"  // 499434
    "Rectangle Shutter Horizontal Original"  // 499448
    "Rectangle Vertical Original"  // 499485
    "Dose Area Product"  // 499512
    "SDM"  // 499529
    "Image Intensifer Format"  // 499532
    "Density Correction"  // 499555
    "Exposure Curves"  // 499573
    "Organ Program Name"  // 499588
    "Count of Images in Series"  // 499606
    "Image Intensifier Zoom"  // 499631
    "ROSA Receiver ErrCount"  // 499653
    "Table Position Peri"  // 499675
    "Series Numbers of Petri"  // 499694
    "Landmark Original"  // 499717
    "Invers Original"  // 499734
    "L2 Image"  // 499749
    "L2 Acquisition Monitor"  // 499757
    "Folder UID"  // 499779
    "Series UID"  // 499789
    "Subseries UID"  // 499799
    "SIEMENS DFR.01 SERVICE"  // 499812
    "1 Plot"  // 499834
    "Width 1 Plot"  // 499840
    "2 Plot"  // 499852
    "Width 2 Plot"  // 499858
    "1-5"  // 499870
    "xCoordinate Region of Interest"  // 499873
    "yCoordinate Region of Interest"  // 499903
    "Width Region of Interest"  // 499933
    "Height Region of Interest"  // 499957
    "SIEMENS DICOM"  // 499982
    "SIEMENS DLR.01"  // 499995
    "SoftwareVersion"  // 500009
    "MPMCode"  // 500024
    "Latitude"  // 500031
    "EDR"  // 500039
    "LFix"  // 500042
    "SFix"  // 500046
    "PresetMode"  // 500050
    "Subregion"  // 500060
    "MarkOnFilm"  // 500069
    "RotationOnDRC"  // 500079
    "ReaderType"  // 500092
    "SubModality"  // 500102
    "ReaderSerialNumber"  // 500113
    "CassetteScale"  // 500131
    "CassetteMatrix"  // 500144
    "CassetteSubmatrix"  // 500158
    "Barcode"  // 500175
    "ContrastType"  // 500182
    "RotationAmount"  // 500194
    "RotationCenter"  // 500208
    "DensityShift"  // 500222
    "FrequencyRank"  // 500234
    "FrequencyEnhancement"  // 500247
    "FrequencyType"  // 500267
    "KernelLength"  // 500280
    "KernelMode"  // 500292
    "ConvolutionMode"  // 500302
    "PLASource"  // 500317
    "PLADestination"  // 500326
    "UIDOriginalImage"  // 500340
    "ReaderHeader"  // 500356
    "PLAOfSecondaryDestination"  // 500368
    "NumberOfHardcopies"  // 500393
    "FilmFormat"  // 500411
    "FilmSize"  // 500421
    "FullFilmFormat"  // 500429
    "SIEMENS ISI"  // 500443
    "ISICommandField"  // 500454
    "AttachIDApplicationCode"  // 500469
    "AttachIDMessageCount"  // 500492
    "AttachIDDate"  // 500512
    "AttachIDTime"  // 500524
    "MessageType"  // 500536
    "MaxWaitingDate"  // 500547
    "MaxWaitingTime"  // 500561
    "RISPatientInfoIMGEF"  // 500575
    "RIS Patient Info IMGEF"  // 500594
    "PatientUID"  // 500616
    "CaseID"  // 500626
    "RequestID"  // 500632
    "ExaminationUID"  // 500641
    "Contrast Allergy"  // 500655
    "PatientRegistrationDate"  // 500671
    "PatientRegistrationTime"  // 500694
    "PatientLastName"  // 500717
    "PatientFirstName"  // 500732
    "PatientHospitalStatus"  // 500748
    "CurrentLocationTime"  // 500769
    "PatientInsuranceStatus"  // 500788
    "PatientBillingType"  // 500810
    "PatientBillingAddress"  // 500828
    "ExaminationReason"  // 500849
    "RequestedDate"  // 500866
    "WorklistRequestStartTime"  // 500879
    "WorklistRequestEndTime"  // 500903
    "RequestedTime"  // 500925
    "RequestedLocation"  // 500938
    "CurrentWard"  // 500955
    "RISKey"  // 500966
    "RISWorklistIMGEF"  // 500972
    "RISReportIMGEF"  // 500988
    "ReportID"  // 501002
    "ReportStatus"  // 501010
    "ReportCreationDate"  // 501022
    "ReportApprovingPhysician"  // 501040
    "ReportText"  // 501064
    "ReportAuthor"  // 501074
    "Report Transcriber"  // 501086
    "ReportingRadiologist"  // 501104
    "SIEMENS MED"  // 501124
    "ByteOffsetOfOriginalHeader"  // 501135
    "LengthOfOriginalHeader"  // 501161
    "ByteOffsetOfPixelmatrix"  // 501183
    "LengthOfPixelmatrixInBytes"  // 501206
    "PDMEFIDPlaceholder"  // 501232
    "PDMDataObjectTypeExtension"  // 501250
    "Zoom"  // 501276
    "Target"  // 501280
    "ROIMask"  // 501286
    "Dummy"  // 501293
    "Header"  // 501298
    "SIEMENS MED DISPLAY"  // 501304
    "RowsOfSubmatrix"  // 501323
    "ColumnsOfSubmatrix"  // 501338
    "OriginOfSubmatrix"  // 501356
    "ShutterType"  // 501373
    "RowsOfRectangularShutter"  // 501384
    "ColumnsOfRectangularShutter"  // 501408
    "OriginOfRectangularShutter"  // 501435
    "OriginOfCircularShutter"  // 501461
    "ContourOfIrregularShutter"  // 501484
    "SIEMENS MED DISPLAY 0000"  // 501509
    "SIEMENS MED ECAT FILE INFO"  // 501533
    "ECAT_Main_Header"  // 501559
    "ECAT_Image_Subheader"  // 501575
    "SIEMENS MED HG"  // 501595
    "ListOfGroupNumbers"  // 501609
    "ListOfShadowOwnerCodes"  // 501627
    "ListOfElementNumbers"  // 501649
    "ListOfTotalDisplayLength"  // 501669
    "ListOfDisplayPrefix"  // 501693
    "ListOfDisplayPostfix"  // 501712
    "ListOfTextPosition"  // 501732
    "ListOfTextConcatenation"  // 501750
    "SIEMENS MED MAMMO"  // 501773
    "SIEMENS MED MG"  // 501790
    "SIEMENS MED NM"  // 501804
    "Main Acquisition View"  // 501818
    "Organ System"  // 501839
    "Unknown 0017 0000"  // 501851
    "Unknown 0017 0080"  // 501868
    "Number of detectors"  // 501885
    "Number of scalers"  // 501904
    "Scaler Index"  // 501921
    "Radionuclide Units"  // 501933
    "Display Magnification"  // 501951
    "Scaler Counts"  // 501972
    "Processed Flag 0 Raw 1 Process"  // 501985
    "MicroDELTA Parameter Blocks"  // 502015
    "MicroDELTA File Extension"  // 502042
    "MicroDELTA Write ID"  // 502067
    "MicroDELTA Write Version"  // 502086
    "MicroDELTA Mode"  // 502110
    "MicroDELTA ESFR"  // 502125
    "Siemens ICON Data Type"  // 502140
    "MicroDELTA Expansion Blocks"  // 502162
    "MicroDELTA Version"  // 502189
    "MicroDELTA Trend"  // 502207
    "MicroDELTA Number of Overlays"  // 502223
    "MicroDELTA Overlay Block"  // 502252
    "MicroDELTA Color Table Extra"  // 502276
    "Number of Views"  // 502304
    "MicroDELTA Thyroid Markers"  // 502319
    "MicroDELTA Color Table Used"  // 502345
    "Save Screen Flag 1 SaveScreen"  // 502372
    "MicroDELTA Overlay Map"  // 502401
    "SGI Converted LookUp Table"  // 502423
    "MicroDELTA Mystery1"  // 502449
    "MicroDELTA Mystery2"  // 502468
    "Time of Lasix Administration"  // 502487
    "Lasix Dose mg"  // 502515
    "Bladder Esidual Volume cc"  // 502528
    "Bladder Image Extension"  // 502553
    "Serum Creatinine mg/dl"  // 502576
    "TER"  // 502598
    "TER Lower Limit"  // 502601
    "Body Surface Area m2"  // 502616
    "CTQ Normal Margin"  // 502636
    "CTQ Abnormal Sagittal Margin"  // 502653
    "CTQ Abnormal Oblique Margin"  // 502681
    "Accepted Beats"  // 502708
    "Rejected Beats"  // 502722
    "Percent of R-R Interval Framed"  // 502736
    "Beats Rejected Post PVC"  // 502766
    "Trigger Source"  // 502789
    "Beat Rejection Parameter"  // 502803
    "Rejection Scheme"  // 502827
    "PVC Threshold msec"  // 502843
    "Framing Mode 1 Forward 2 F/B"  // 502861
    "Autobeat Window 0 No 1 Yes"  // 502889
    "MicroDELTA Acquisition Time per Window msec"  // 502915
    "CTQ Unknown Entry Count"  // 502958
    "CTQ Matrix Size"  // 502981
    "CTQ has been used"  // 502996
    "CTQ Male Entry Count"  // 503013
    "CTQ Female Entry Count"  // 503033
    "CTQ Stress/Rest Time Delay"  // 503055
    "CTQ Time Delay Units"  // 503081
    "CTQ Min Oblique Stack Count"  // 503101
    "CTQ Max Oblique Stack Count"  // 503128
    "CTQ Min Sagittal Stack Count"  // 503155
    "CTQ Max Sagittal Stack Count"  // 503183
    "CTQ Min Radius Percent"  // 503211
    "CTQ Find Max or Average Flag"  // 503233
    "CTQ Basal Slice Index Offset"  // 503261
    "CTQ Starting Line Index"  // 503289
    "CTQ Line Counts"  // 503312
    "CTQ Radii Counts"  // 503327
    "CTQ Radial Angle Increment"  // 503343
    "Whole Body Processed Flag 0:Raw 1:Img1-Img2 2:Im"  // 503369
    "Whole Body View"  // 503417
    "WB Display Field Length in cm"  // 503432
    "WB Scan Length in cm"  // 503461
    "WB Scan Speed cm/min"  // 503481
    "WB Scan Speed Mode 0 Manual 1 Auto"  // 503501
    "WB Scan Start 0 Head 1 Feet"  // 503535
    "WB Scan Direction 0 Lt to Rt 1 Rt to Lt"  // 503562
    "WB Aperature Width in cm"  // 503601
    "WB Number of Passes"  // 503625
    "WB Scan Time msec"  // 503644
    "WB Anterior kCounts View 1"  // 503661
    "WB Anterior kCounts View 2"  // 503687
    "WB Count Density"  // 503713
    "WB Reference View Flag 1 Ref"  // 503729
    "WB Coun Density Speed cm/min"  // 503757
    "WB Scan Type"  // 503785
    "WB IRIS Corr. File Name"  // 503797
    "WB Posterior kCounts View 1"  // 503820
    "WB Posterior kCounts View 2"  // 503847
    "WB Ant View Status No Img 1 Complete 2 Aborted"  // 503874
    "WB Post View Status No Img 1 Complete 2 Aborted"  // 503920
    "WB Post Scan Time msec"  // 503967
    "WB Ant Pixel Overflow 1 Yes"  // 503989
    "WB Post Pixel Overflow 1 Yes"  // 504016
    "Segment Type 0 Segments 2 Time/Segment"  // 504044
    "PVC Rejection Flag 1 Reject"  // 504082
    "Total Counts Framed"  // 504109
    "Total Beats Framed"  // 504128
    "Present Time of Day"  // 504146
    "Framed Counts"  // 504165
    "Time per Segment msec"  // 504178
    "BBA Miscellaneous Info"  // 504199
    "Tolerance %"  // 504221
    "SWG"  // 504232
    "R-R Interval msec"  // 504235
    "Total Counts in Acquisition"  // 504252
    "Rejection Type"  // 504279
    "Phase Total Counts"  // 504293
    "Phase Pause msec"  // 504311
    "Phase Start msec"  // 504327
    "Window Center Method 0 Avg 1 Peak"  // 504343
    "Number of Beats to Average"  // 504376
    "Histogram Bin Interval msec"  // 504402
    "Counts in Peak Bin"  // 504429
    "VPDs Detected"  // 504447
    "Requested Frame Duration msec"  // 504460
    "Frames per Phase"  // 504489
    "Frame Pause msec"  // 504505
    "Number of repeats per phase"  // 504521
    "Cycles per repeat"  // 504548
    "Repeat start time"  // 504565
    "Repeat stop time"  // 504582
    "Effective repeat time"  // 504598
    "Acquired cycles per repeat"  // 504619
    "Head Tilt degrees"  // 504645
    "Uniformity Correction Flag"  // 504662
    "Overflow Flag"  // 504688
    "Pixel Dimensions"  // 504701
    "Location RET"  // 504717
    "ECAT File Menu Header"  // 504729
    "ECAT File Subheader"  // 504750
    "Camera Name"  // 504769
    "Unknown Element 0031 02"  // 504780
    "External Zoom"  // 504803
    "CCD Energy Level"  // 504816
    "CCD Window Width"  // 504832
    "CCD Window Offset"  // 504848
    "CCD Peaking Mode"  // 504865
    "CCD Autopeak Function"  // 504881
    "CCD Count Rate Mode"  // 504902
    "Analog Output Device"  // 504921
    "Communication Type"  // 504941
    "Control Unit 1 ICON 2 DOT 3 ScintiView"  // 504959
    "WAM Mode"  // 504997
    "Event Control Mode"  // 505005
    "Zoom X Offset 0.1 mm"  // 505023
    "Zoom Y Offset 0.1 mm"  // 505043
    "Gantry Zero Position"  // 505063
    "Flood correction Matrix Det 1 up to SR 2.0"  // 505083
    "Flood correction Matrix Det 2 up to SR 2.0"  // 505125
    "COR Data for Detector 1"  // 505167
    "COR Data for Detector 2"  // 505190
    "MHR ( Y-Shift) data for detector 1"  // 505213
    "MHR ( Y-Shift) data for detector 2"  // 505247
    "NCO Data for detector 1"  // 505281
    "NCO Data for detector 2"  // 505304
    "Bed correction angle"  // 505327
    "Gantry correction angle"  // 505347
    "Bed U/D correction data"  // 505370
    "Backprojection angle head 1"  // 505393
    "Backprojection angle head 2"  // 505420
    "Number of point sources used for NCO and MHR"  // 505447
    "Crystal thickness"  // 505491
    "Preset name used for acquisition"  // 505508
    "Camera config angle"  // 505540
    "Crystal type Startburst or not"  // 505559
    "Gantry step for COIN acquisitions"  // 505589
    "Bed step for wholebody or Coin acquisitions"  // 505622
    "Weight factor table for coincidence acquisitions"  // 505665
    "Transaxial acceptance width for coincidence"  // 505713
    "Starburst flags"  // 505756
    "Pixel scale factor"  // 505771
    "Specialized tomo type"  // 505789
    "Energy window type"  // 505810
    "Start and end row illuminated by wind position"  // 505828
    "Blank scan image for profile"  // 505874
    "Repeat number of the original dynamic SPECT"  // 505902
    "Phase number of the original dynamic SPECT"  // 505945
    "Flood correction matrix Detector 1"  // 505987
    "Flood correction matrix Detector 2"  // 506021
    "Toshiba CBF activity results"  // 506055
    "Text Relating to Data Object"  // 506083
    "Folder Creation Date"  // 506111
    "Folder Creation Time"  // 506131
    "Folder Modification Date"  // 506151
    "Folder Modification Time"  // 506175
    "Folder Owner Name"  // 506199
    "Folder Status"  // 506216
    "Number of Images in Folder"  // 506229
    "Number of Non-Image Objects"  // 506255
    "Number of Windows"  // 506282
    "Average Heart Rate BPM"  // 506299
    "Accepted Beats in Window"  // 506321
    "Average R-R Interval msec"  // 506345
    "Window Width %"  // 506370
    "Hottest Pixel in Window"  // 506384
    "Total Counts in Window"  // 506407
    "Terminate on Pixel Overflow Flag 1 Terminate"  // 506429
    "Terminate on List Buffer Overflow Flag"  // 506473
    "First Frame by Counts"  // 506511
    "Elapsed Time Start Condition 0 None 1 Any 2 All"  // 506532
    "Elapsed Time Start msec"  // 506579
    "Count Rate Start Condition 0 None 1 Any 2 All"  // 506602
    "Count Rate Start"  // 506647
    "Start Heart Beat Count Condition 0 None 1 Any 2"  // 506663
    "Start Heart Beat Count"  // 506710
    "Start Heart Rate Threshold Condition"  // 506732
    "Start Heart Rate Increasing Flag"  // 506768
    "Start Heart Rate"  // 506800
    "Manual Stop Flag 0 No 1 Yes"  // 506816
    "Elapsed Time Stop Condition 0 None 1 Any 2 All"  // 506843
    "Elapsed Time Stop"  // 506889
    "Stop Heart Beat Count Condition 0 None 1 Any 2 A"  // 506906
    "Stop Heart Beat Count"  // 506954
    "Info Density Stop Condition"  // 506975
    "Info Density Stop Scaler"  // 507002
    "Info Density Stop Region"  // 507026
    "Info Density Stop Count"  // 507050
    "Stop Condition Status 0 None 1 Any 2 All"  // 507073
    "Stop Count"  // 507113
    "Stop Count Condition Status 0 None 1 Any 2 All"  // 507123
    "Stop Time"  // 507169
    "Stop Time Condition Status 0 None 1 Any 2 All"  // 507178
    "Unknown 55-02"  // 507223
    "Prompt window width"  // 507236
    "Random window width"  // 507255
    "Flood Corr. Flag 1 Corr"  // 507274
    "Flood Acquisition Date"  // 507297
    "COR Corr. Flag 1 Corr"  // 507319
    "COR Acquisition Date"  // 507340
    "COR Data"  // 507360
    "Noncircular Orbit Flag 1 NCO"  // 507368
    "NCO Values"  // 507396
    "Prone Flag 0 Supine 1 Prone"  // 507406
    "Orbit 0 Circular 1 Elliptical"  // 507433
    "Total Rotation in Degrees"  // 507462
    "Zero Location (T=Top B=Bottom)"  // 507487
    "Decay Corr. Flag 1 Corr"  // 507517
    "Scatter Corr. Flag 1 Corr"  // 507540
    "Radial Map Info in 0.1 mm Inc."  // 507565
    "Direction H HeadIn F FeetIn"  // 507595
    "Table Traverse cm"  // 507622
    "Multiplexor Flag 1 Multiplexed"  // 507639
    "Pixel Acquisition Date"  // 507669
    "Angle Type 1 360o 2 128 Steps"  // 507691
    "Orbit Definition"  // 507720
    "Arm Length in cm"  // 507736
    "Auto Window Beats"  // 507752
    "Non-gated File Extension"  // 507769
    "TIC Error Values"  // 507793
    "X1"  // 507809
    "Y1"  // 507811
    "X2"  // 507813
    "Y2"  // 507815
    "X3"  // 507817
    "Y3"  // 507819
    "X4"  // 507821
    "Y4"  // 507823
    "Pixel Size Flag 1 Valid Size"  // 507825
    "X Focal Length"  // 507853
    "Y Focal Length"  // 507867
    "X Gains"  // 507881
    "Y Gains"  // 507888
    "X Offset"  // 507895
    "Y Offset"  // 507903
    "X Principal Ray"  // 507911
    "Y Principal Ray"  // 507926
    "Total Flood Counts"  // 507941
    "Collimator thickness"  // 507959
    "Collimator angular resolution"  // 507979
    "File Altered Flag 1 Altered"  // 508008
    "Raw Data Extension"  // 508035
    "Sagittal Extension"  // 508053
    "Coronal Extension"  // 508071
    "Transverse Extension"  // 508088
    "Volume Rendered Extension"  // 508108
    "Plane of Transverse Bottom Slice"  // 508133
    "Plane of Transverse Top Slice"  // 508165
    "Slice Step in Pixels"  // 508194
    "Y-Axis Smooth Slice Weights"  // 508214
    "Number of Transverse Slices"  // 508241
    "Attenuation Flag 1 Chang 2 Sorenson"  // 508268
    "Sagittal Right Limit"  // 508303
    "Sagittal Left Limit"  // 508323
    "Coronal Posterior Limit"  // 508342
    "Coronal Anterior Limit"  // 508365
    "Isotope Used in Reconstruction"  // 508387
    "Filter Cutoff Frequency"  // 508417
    "Filter Alpha Coefficient"  // 508440
    "Filter Order"  // 508464
    "Attenuation Coefficient"  // 508476
    "Percent Ray"  // 508499
    "Astigmatic Collimator 1 Neuro 2 Cardiac"  // 508510
    "XP0"  // 508549
    "ZP0"  // 508552
    "XP1"  // 508555
    "ZP1"  // 508558
    "Rotation Matrix"  // 508561
    "X0"  // 508576
    "Y0"  // 508578
    "Z0"  // 508580
    "Z1"  // 508582
    "Transverse Scale"  // 508584
    "Pixel Size X Direction mm"  // 508600
    "Pixel Size Y Direction mm"  // 508625
    "Regions File Extension"  // 508650
    "Gated SPECT Bins Reconstructed"  // 508672
    "Vertical Oblique Image"  // 508702
    "Oblique Region First Slice"  // 508724
    "Oblique Region Last Slice"  // 508750
    "e.soft DICOM original image type"  // 508775
    "Dose calibration factor"  // 508807
    "Decay correction"  // 508830
    "Radio nuclide half life"  // 508846
    "Rescale intercept"  // 508869
    "Frame reference time"  // 508886
    "Number of Radiopharmaceutical information seq"  // 508906
    "Decay factor"  // 508951
    "Counts source"  // 508963
    "Radio Nuclide positron fraction"  // 508976
    "Low Count"  // 509007
    "Minimal Value on X-Axis"  // 509016
    "Maximal Value on X-Axis"  // 509039
    "Minimal Value on Y-Axis"  // 509062
    "Maximal Value on Y-Axis"  // 509085
    "Curve Name"  // 509108
    "Curve Function Label"  // 509118
    "X Axis Label"  // 509138
    "Y Axis Label"  // 509150
    "Compressed Pixel Data"  // 509162
    "Length of Group 0x7FE3"  // 509183
    "Lowest Pixel Value in THIS Frame"  // 509205
    "Highest Pixel Value in THIS Frame"  // 509237
    "Total Counts in THIS Frame"  // 509270
    "Duration of THIS Frame msec"  // 509296
    "Frame Angle"  // 509323
    "Frame Name"  // 509334
    "Pixel Overflow Flag 1 Pixel Overflow"  // 509344
    "Buffer Overflow Flag 1 Buffer Overflow"  // 509380
    "Start Time of THIS Frame From Start of Study"  // 509418
    "ROI Maximum Pixel Value"  // 509462
    "ROI Average Pixel Value"  // 509485
    "ROI Total Counts"  // 509508
    "ROI Total Pixels"  // 509524
    "ROI Center Coordinates"  // 509540
    "ROI Data"  // 509562
    "SIEMENS MED OCS ACKNOWLEDGE FLAG"  // 509570
    "Acknowledge Flag"  // 509602
    "SIEMENS MED OCS AE TITLE"  // 509618
    "AE Title"  // 509642
    "SIEMENS MED OCS CALIBRATION DATE"  // 509650
    "SIEMENS MED OCS CBT ARC INCREMENT"  // 509682
    "Arc Increment"  // 509715
    "SIEMENS MED OCS CBT ENDING GANTRY ANGLE"  // 509728
    "Ending Projection Angle"  // 509767
    "SIEMENS MED OCS CBT MISSING PROJECTION FRAMES"  // 509790
    "Missing Projection Frames"  // 509835
    "SIEMENS MED OCS CBT PATIENT_ORIENTATION"  // 509860
    "SIEMENS MED OCS CBT PROJECTION GANTRY POSITIONS"  // 509899
    "Gantry Positions"  // 509946
    "SIEMENS MED OCS CBT RECON FILTER TYPE"  // 509962
    "Reconstruction Filter Type"  // 509999
    "SIEMENS MED OCS CBT RECON NUM OF SLICES"  // 510025
    "Number of Reconstruction Slices"  // 510064
    "SIEMENS MED OCS CBT RECON SLICE HEIGHT"  // 510095
    "Reconstruction Slice Height"  // 510133
    "SIEMENS MED OCS CBT RECON SLICE WIDTH"  // 510160
    "Reconstruction Slice Width"  // 510197
    "SIEMENS MED OCS CBT ROTATION DIRECTION"  // 510223
    "SIEMENS MED OCS CBT STARTING GANTRY ANGLE"  // 510261
    "Starting Projection Angle"  // 510302
    "SIEMENS MED OCS CBT TOTAL_MU"  // 510327
    "Total MU delivered during Cone Beam"  // 510355
    "SIEMENS MED OCS COMMON EDGE"  // 510390
    "Common Edge"  // 510417
    "SIEMENS MED OCS FIELD ID"  // 510428
    "Field ID"  // 510452
    "SIEMENS MED OCS FIELD NAME"  // 510460
    "Field Name"  // 510486
    "SIEMENS MED OCS FP Alignment Calibration Date / Time"  // 510496
    "Flat Panel Alignment last calibration Date and Time"  // 510548
    "SIEMENS MED OCS I0 MU SCALE FACTOR"  // 510599
    "I0-MU Scale Factor"  // 510633
    "SIEMENS MED OCS ICC MATRIX"  // 510651
    "Image Center in Image Coordinates"  // 510677
    "SIEMENS MED OCS NUMBER OF FRAMES"  // 510710
    "SIEMENS MED OCS NUMBER OF SUB FRAMES"  // 510742
    "Number of Sub-Frames"  // 510778
    "SIEMENS MED OCS PI ALIGNMENT IMAGE"  // 510798
    "Alignment Offset Valid Flag"  // 510832
    "SIEMENS MED OCS PI VALID PIXEL MAP"  // 510859
    "Valid Pixel Map Flag"  // 510893
    "SIEMENS MED OCS REFERENCE IMAGE"  // 510913
    "Reference Image"  // 510944
    "SIEMENS MED OCS REFERENCE LOCKED"  // 510959
    "Locked Flag"  // 510991
    "SIEMENS MED OCS SC IMG PIX SPC"  // 511002
    "Non-RT Image Pixel Spacing"  // 511032
    "SIEMENS MED OCS SC IMG SAD"  // 511058
    "Non-RT Image SAD"  // 511084
    "SIEMENS MED OCS SC IMG SID"  // 511100
    "Non-RT Image SID"  // 511126
    "SIEMENS MED OCS SCALED IMG PIX SPC"  // 511142
    "Scaled Image Pixel Spacing"  // 511176
    "SIEMENS MED OCS SITE NAME"  // 511202
    "Site Name"  // 511227
    "SIEMENS MED OCS TABLE LATERAL POSITION"  // 511236
    "Lateral Table Position"  // 511274
    "SIEMENS MED OCS TABLE LONGITUDINAL POSITION"  // 511296
    "Longitudinal Table Position"  // 511339
    "SIEMENS MED OCS TABLE OFFSET"  // 511366
    "SIEMENS MED OCS TABLE VERTICAL POSITION"  // 511394
    "vertical Table Position"  // 511433
    "SIEMENS MED OCS TRANS MATRIX"  // 511456
    "Transformation Matrix"  // 511484
    "SIEMENS MED SMS USG ANTARES"  // 511505
    "Private Creator Version"  // 511532
    "Frame Rate"  // 511555
    "Burned in Graphics"  // 511565
    "SieClear Index"  // 511583
    "B-Mode Submode"  // 511597
    "B-Mode Dynamic Range"  // 511611
    "B-Mode Overall Gain"  // 511631
    "B-Mode Res/Speed Index"  // 511650
    "B-Mode Edge Enhance Index"  // 511672
    "B-Mode Persistence Index"  // 511697
    "B-Mode Map Index"  // 511721
    "???"  // 511737
    "B-Mode Tint Type"  // 511740
    "B-Mode Tint Index"  // 511756
    "ClarifyVE Index"  // 511773
    "Image Flag"  // 511788
    "Color Flow state"  // 511798
    "Color Flow Wall Filter Index"  // 511814
    "Color Flow Submode"  // 511842
    "Color Flow Overall Gain"  // 511860
    "Color Flow Res/Speed Index"  // 511883
    "Color Flow Smooth Index"  // 511909
    "Color Flow Persistence Index"  // 511932
    "Color Flow Map Index"  // 511960
    "Color Flow Priority Index"  // 511980
    "Color Flow Maximum Velocity"  // 512005
    "Doppler Dynamic Range"  // 512032
    "Doppler Overall Gain"  // 512053
    "Doppler Wall Filter"  // 512073
    "Doppler Gate Size"  // 512092
    "Doppler Map Index"  // 512109
    "Doppler Submode"  // 512126
    "Doppler Time/Freq Res Index"  // 512141
    "Doppler Trace Inverted"  // 512168
    "Doppler Tint Type"  // 512190
    "Doppler Tint Index"  // 512207
    "M-Mode Dynamic Range"  // 512225
    "M-Mode Overall Gain"  // 512245
    "M-Mode Edge Enhance Index"  // 512264
    "M-Mode Map Index"  // 512289
    "M-Mode Tint Type"  // 512305
    "M-Mode Submode"  // 512321
    "M-Mode Tint Index"  // 512335
    "SIEMENS MED SMS USG ANTARES 3D VOLUME"  // 512352
    "Release Version"  // 512389
    "VolumeAcquisitionDuration"  // 512404
    "VolumeRawDataType"  // 512429
    "ZlateralMin"  // 512446
    "ZlateralSpan"  // 512457
    "ZRadiusOfCurvature"  // 512469
    "WobbleCorrection"  // 512487
    "ScaleAlongWidth"  // 512503
    "ScaleAlongHeight"  // 512518
    "ScaleAlongDepth"  // 512534
    "BufferSize"  // 512549
    "AcquisitionRate"  // 512559
    "DepthMinCm"  // 512574
    "IsLeftRightFlippedEn"  // 512584
    "IsUpDownFlippedEn"  // 512604
    "IsVolumeGeomAccurate"  // 512621
    "BByteMaskOffset"  // 512641
    "BByteMaskSize"  // 512656
    "DepthMaxCm"  // 512669
    "AcqPlaneRotationDeg"  // 512679
    "BeamAxialSpan"  // 512698
    "BeamLateralMin"  // 512711
    "BeamLateralSpan"  // 512725
    "BeamAxialMin"  // 512740
    "NumDisplaySamples"  // 512752
    "DVolumeWidth"  // 512769
    "DVolumeDepth"  // 512781
    "DVolumeHeight"  // 512793
    "DVolumePosX"  // 512806
    "DVolumePosY"  // 512817
    "DVolumePosZ"  // 512828
    "DBeamAxialMin"  // 512839
    "DBeamAxialSpan"  // 512852
    "DBeamLateralMin"  // 512866
    "DBeamLateralSpan"  // 512881
    "NumOfVolumesInSequence"  // 512897
    "DByteMaskOffset"  // 512919
    "DByteMaskSize"  // 512934
    "PrivateCreatorVersionOfBookmark"  // 512947
    "BCutPlaneEnable"  // 512978
    "BMprColorMapIndex"  // 512993
    "BMprDynamicRangeDb"  // 513010
    "BMprGrayMapIndex"  // 513028
    "BVolumeRenderMode"  // 513044
    "BVrBrightness"  // 513061
    "BVrContrast"  // 513074
    "BVrColorMapIndex"  // 513085
    "BVrDynamicRangeDb"  // 513101
    "BVrGrayMapIndex"  // 513118
    "BVrOpacity"  // 513133
    "BVrThresholdHigh"  // 513143
    "BVrThresholdLow"  // 513159
    "BPreProcessFilterMix"  // 513174
    "CCutPlaneEnable"  // 513194
    "CFrontClipMode"  // 513209
    "CMprColorMapIndex"  // 513223
    "CMprColorFlowPriorityIndex"  // 513240
    "CVolumeRenderMode"  // 513266
    "CVrColorMapIndex"  // 513283
    "CVrColorFlowPriorityIndex"  // 513299
    "CVrOpacity"  // 513324
    "CVrThresholdHigh"  // 513334
    "CVrThresholdLow"  // 513350
    "VoiMode"  // 513365
    "VoiRotationOffsetDeg"  // 513372
    "VoiSizeRatioX"  // 513392
    "VoiSizeRatioY"  // 513405
    "VoiSizeRatioZ"  // 513418
    "VoiSyncPlane"  // 513431
    "VoiViewMode"  // 513443
    "VrOrientationA"  // 513454
    "MprOrientationA"  // 513468
    "VrOffsetVector"  // 513483
    "BlendingRatio"  // 513497
    "FusionBlendMode"  // 513510
    "QualityFactor"  // 513525
    "RendererType"  // 513538
    "SliceMode"  // 513550
    "ActiveQuad"  // 513559
    "ScreenMode"  // 513569
    "CutPlaneSide"  // 513579
    "WireframeMode"  // 513591
    "CrossmarkMode"  // 513604
    "MprDisplayType"  // 513617
    "VolumeDisplayType"  // 513631
    "LastReset"  // 513648
    "LastNonFullScreenMode"  // 513657
    "MprToolIndex"  // 513678
    "VoiToolIndex"  // 513690
    "ToolLoopMode"  // 513702
    "VolumeArbMode"  // 513714
    "MprZoomEn"  // 513727
    "IsVolumeZoomEn"  // 513736
    "ZoomLevelMpr"  // 513750
    "ZoomLevelVolume"  // 513762
    "IsAutoRotateEn"  // 513777
    "AutoRotateAxis"  // 513791
    "AutoRotateRangeIndex"  // 513805
    "AutoRotateSpeedIndex"  // 513825
    "CVrBrightness"  // 513845
    "CFlowStateIndex"  // 513858
    "BSubmodeIndex"  // 513873
    "CSubmodeIndex"  // 513886
    "DICOMAttrNameCutPlane"  // 513899
    "BookmarkChunkId"  // 513920
    "SequenceMinChunkId"  // 513935
    "SequenceMaxChunkId"  // 513953
    "VolumeRateHz"  // 513971
    "VoiPositionOffsetX"  // 513983
    "VoiPositionOffsetY"  // 514001
    "VoiPositionOffsetZ"  // 514019
    "VrToolIndex"  // 514037
    "ShadingPercent"  // 514048
    "VolumeType"  // 514062
    "DICOMAttrNameVrQuadDisplayType"  // 514072
    "DICOMAttrNameMprCenterLocation"  // 514102
    "DICOMAttrNameSliceRangeType"  // 514132
    "DICOMAttrNameSliceMPRPlane"  // 514159
    "DICOMAttrNameSliceLayout"  // 514185
    "DICOMAttrNameSliceSpacing"  // 514209
    "DICOMAttrNameThinVrMode"  // 514234
    "DICOMAttrNameThinVrThickness"  // 514257
    "DICOMAttrNameVoiPivotX"  // 514285
    "DICOMAttrNameVoiPivotY"  // 514307
    "DICOMAttrNameVoiPivotZ"  // 514329
    "DICOMAttrNameCTopVoiQuad"  // 514351
    "SIEMENS MED SMS USG S2000"  // 514375
    "??"  // 514400
    "IPDA/MDA Data"  // 514402
    "Thumbnail Data"  // 514415
    "S2000 Private Doppler Wall Filter"  // 514429
    "Attributes Doppler Gate Size"  // 514462
    "SIEMENS MED SP DXMG WH AWS 1"  // 514490
    "Projection View Display String"  // 514518
    "SIEMENS MEDCOM HEADER"  // 514548
    "MedComHeaderType"  // 514569
    "MedComHeaderVersion"  // 514585
    "MedComHeaderInfo"  // 514604
    "MedComHistoryInformation"  // 514620
    "PMTFInformation1"  // 514644
    "PMTFInformation2"  // 514660
    "PMTFInformation3"  // 514676
    "PMTFInformation4"  // 514692
    "PMTFInformation5"  // 514708
    "ApplicationHeaderSequence"  // 514724
    "ApplicationHeaderType"  // 514749
    "ApplicationHeaderID"  // 514770
    "ApplicationHeaderVersion"  // 514789
    "ApplicationHeaderInfo"  // 514813
    "WorkflowControlFlags"  // 514834
    "ArchiveManagementFlagKeepOnline"  // 514854
    "ArchiveManagementFlagDoNotArchive"  // 514885
    "ImageLocationStatus"  // 514918
    "DataSizeOfRetrievedImages"  // 514937
    "SiemensLinkSequence"  // 514962
    "ReferencedTag"  // 514981
    "ReferencedTagType"  // 514994
    "ReferencedValueLength"  // 515011
    "ReferencedObjectDeviceType"  // 515032
    "ReferencedObjectDeviceLocation"  // 515058
    "ReferencedObjectDeviceID"  // 515088
    "SIEMENS MEDCOM HEADER2"  // 515112
    "SeriesWorkflowStatus"  // 515134
    "SIEMENS MEDCOM OOG"  // 515154
    "MEDCOMOOGType"  // 515172
    "MEDCOMOOGVersion"  // 515185
    "MEDCOMOOGInfo"  // 515201
    "SIEMENS MR HEADER"  // 515214
    "CSA Image Header Type"  // 515231
    "CSA Image Header Version ??"  // 515252
    "NumberOfImagesInMosaic"  // 515279
    "SliceMeasurementDuration"  // 515301
    "B_value"  // 515325
    "DiffusionGradientDirection"  // 515332
    "GradientMode"  // 515358
    "TablePositionOrigin"  // 515370
    "ImaAbsTablePosition"  // 515389
    "ImaRelTablePosition"  // 515408
    "SlicePosition_PCS"  // 515427
    "TimeAfterStart"  // 515444
    "SliceResolution"  // 515458
    "RealDwellTime"  // 515473
    "FMRIStimulInfo"  // 515486
    "RBMoCoTrans"  // 515500
    "RBMoCoRot"  // 515511
    "B_matrix"  // 515520
    "BandwidthPerPixelPhaseEncode"  // 515528
    "MosaicRefAcqTimes"  // 515556
    "AcquisitionMatrixText"  // 515573
    "CoilString"  // 515594
    "PATModeText"  // 515604
    "PositivePCSDirections"  // 515615
    "SIEMENS MR VA0  COAD"  // 515636
    "ADCVoltage"  // 515656
    "ADCOffset"  // 515666
    "TransmitterAmplitude"  // 515675
    "NumberOfTransmitterAmplitudes"  // 515695
    "TransmitterAttenuator"  // 515724
    "TransmitterCalibration"  // 515745
    "TransmitterReference"  // 515767
    "ReceiverTotalGain"  // 515787
    "ReceiverAmplifierGain"  // 515804
    "ReceiverPreamplifierGain"  // 515825
    "ReceiverCableAttenuation"  // 515849
    "ReceiverReferenceGain"  // 515873
    "ReceiverFilterFrequency"  // 515894
    "ReconstructionScaleFactor"  // 515917
    "ReferenceScaleFactor"  // 515942
    "PhaseGradientAmplitude"  // 515962
    "ReadoutGradientAmplitude"  // 515984
    "SelectionGradientAmplitude"  // 516008
    "GradientDelayTime"  // 516034
    "TotalGradientDelayTime"  // 516051
    "SensitivityCorrectionLabel"  // 516073
    "SaturationPhaseEncodingVectorCoronalComponent"  // 516099
    "SaturationReadoutVectorCoronalComponent"  // 516144
    "RFWatchdogMask"  // 516183
    "EPIReconstructionSlope"  // 516197
    "RFPowerErrorIndicator"  // 516219
    "SpecificAbsorptionRateWholeBody"  // 516240
    "SpecificEnergyDose"  // 516271
    "AdjustmentStatusMask"  // 516289
    "EPICapacity"  // 516309
    "EPIInductance"  // 516320
    "EPISwitchConfigurationCode"  // 516333
    "EPISwitchHardwareCode"  // 516359
    "EPISwitchDelayTime"  // 516380
    "FlowSensitivity"  // 516398
    "CalculationSubmode"  // 516413
    "FieldOfViewRatio"  // 516431
    "BaseRawMatrixSize"  // 516447
    "2DOversamplingLines"  // 516464
    "3DPhaseOversamplingPartitions"  // 516483
    "EchoLinePosition"  // 516512
    "EchoColumnPosition"  // 516528
    "LinesPerSegment"  // 516546
    "PhaseCodingDirection"  // 516561
    "SIEMENS MR VA0  GEN"  // 516581
    "TotalMeasurementTimeNominal"  // 516600
    "TotalMeasurementTimeCurrent"  // 516627
    "StartDelayTime"  // 516654
    "DwellTime"  // 516668
    "SequenceControlMask"  // 516677
    "MeasurementStatusMask"  // 516696
    "NumberOfFourierLinesNominal"  // 516717
    "NumberOfFourierLinesCurrent"  // 516744
    "NumberOfFourierLinesAfterZero"  // 516771
    "FirstMeasuredFourierLine"  // 516800
    "AcquisitionColumns"  // 516824
    "ReconstructionColumns"  // 516842
    "ArrayCoilElementNumber"  // 516863
    "ArrayCoilElementSelectMask"  // 516885
    "ArrayCoilElementDataMask"  // 516911
    "ArrayCoilElementToADCConnect"  // 516935
    "ArrayCoilElementNoiseLevel"  // 516963
    "ArrayCoilADCPairNumber"  // 516989
    "ArrayCoilCombinationMask"  // 517011
    "NumberOfPrescans"  // 517035
    "FilterTypeForRawData"  // 517051
    "FilterParameterForRawData"  // 517071
    "FilterTypeForImageData"  // 517096
    "FilterParameterForImageData"  // 517118
    "FilterTypeForPhaseCorrection"  // 517145
    "FilterParameterForPhaseCorrection"  // 517173
    "NormalizationFilterTypeForImageData"  // 517206
    "NormalizationFilterParameterForImageData"  // 517241
    "NumberOfSaturationRegions"  // 517281
    "SaturationPhaseEncodingVectorSagittalComponent"  // 517306
    "SaturationReadoutVectorSagittalComponent"  // 517352
    "EPIStimulationMonitorMode"  // 517392
    "ImageRotationAngle"  // 517417
    "CoilIDMask"  // 517435
    "CoilClassMask"  // 517445
    "CoilPosition"  // 517458
    "EPIReconstructionPhase"  // 517470
    "PhaseCorrectionRowsSequence"  // 517492
    "PhaseCorrectionColumnsSequence"  // 517519
    "PhaseCorrectionRowsReconstruction"  // 517549
    "PhaseCorrectionColumnsReconstruction"  // 517582
    "NumberOf3DRawPartitionsNominal"  // 517618
    "NumberOf3DRawPartitionsCurrent"  // 517648
    "NumberOf3DImagePartitions"  // 517678
    "Actual3DImagePartitionNumber"  // 517703
    "NumberOfSlicesNominal"  // 517731
    "NumberOfSlicesCurrent"  // 517752
    "CurrentSliceNumber"  // 517773
    "CurrentGroupNumber"  // 517791
    "CurrentSliceDistanceFactor"  // 517809
    "MIPStartRow"  // 517835
    "MIPStopRow"  // 517846
    "MIPStartColumn"  // 517856
    "MIP Start Slice"  // 517870
    "MIPStartSlice"  // 517885
    "OrderofSlices"  // 517898
    "SignalMask"  // 517911
    "RRInterval"  // 517921
    "NumberOfTriggerPulses"  // 517931
    "RepetitionTimeEffective"  // 517952
    "GatePhase"  // 517975
    "GatedRatio"  // 517984
    "NumberOfInterpolatedImages"  // 517994
    "SecondEchoTime"  // 518020
    "SecondRepetitionTime"  // 518034
    "CardiacCode"  // 518054
    "SaturationPhaseEncodingVectorTransverseComponent"  // 518065
    "SaturationReadoutVectorTransverseComponent"  // 518113
    "EPIChangeValueOfMagnitude"  // 518155
    "EPIChangeValueOfXComponent"  // 518180
    "EPIChangeValueOfYComponent"  // 518206
    "EPIChangeValueOfZComponent"  // 518232
    "SIEMENS MR VA0  RAW"  // 518258
    "VectorSizeOriginal"  // 518277
    "VectorSizeExtended"  // 518295
    "AcquiredSpectralRange"  // 518313
    "VOIPosition"  // 518334
    "VOISize"  // 518345
    "CSIMatrixSizeOriginal"  // 518352
    "CSIMatrixSizeExtended"  // 518373
    "SpatialGridShift"  // 518394
    "SignalLimitsMinimum"  // 518410
    "SignalLimitsMaximum"  // 518429
    "SpecInfoMask"  // 518448
    "EPITimeRateOfChangeOfMagnitude"  // 518460
    "EPITimeRateOfChangeOfXComponent"  // 518490
    "EPITimeRateOfChangeOfYComponent"  // 518521
    "EPITimeRateOfChangeOfZComponent"  // 518552
    "EPITimeRateOfChangeLegalLimit1"  // 518583
    "EPIOperationModeFlag"  // 518613
    "EPIFieldCalculationSafetyFactor"  // 518633
    "EPILegalLimit1OfChangeValue"  // 518664
    "EPILegalLimit2OfChangeValue"  // 518691
    "EPIRiseTime"  // 518718
    "ArrayCoilADCOffset"  // 518729
    "ArrayCoilPreamplifierGain"  // 518747
    "SaturationType"  // 518772
    "SaturationNormalVector"  // 518786
    "SaturationPositionVector"  // 518808
    "SaturationThickness"  // 518832
    "SaturationWidth"  // 518851
    "SaturationDistance"  // 518866
    "SIEMENS NUMARIS II"  // 518884
    "ImageGraphicsDummy"  // 518902
    "SIEMENS RA GEN"  // 518920
    "FluoroTimer"  // 518934
    "PtopDoseAreaProduct"  // 518945
    "PtopTotalSkinDose"  // 518964
    "PatientInitialPuckCounter"  // 518981
    "SPIDataObjectType"  // 519006
    "AcquiredPlane"  // 519023
    "DefaultTableIsoCenterHeight"  // 519036
    "SceneFlag"  // 519063
    "RefPhotofileFlag"  // 519072
    "SceneName"  // 519088
    "MixedPulseMode"  // 519097
    "NoOfPositions"  // 519111
    "NoOfPhases"  // 519124
    "FrameRateForPositions"  // 519134
    "NoOfFramesForPositions"  // 519155
    "SteppingDirection"  // 519177
    "ImageTransferDelay"  // 519194
    "InversFlag"  // 519212
    "BlankingCircleDiameter"  // 519222
    "StandDataValid"  // 519244
    "TableTilt"  // 519258
    "TableAxisRotation"  // 519267
    "TableLongitudalPosition"  // 519284
    "TableSideOffset"  // 519307
    "TableIsoCenterHeight"  // 519322
    "CollimationDataValid"  // 519342
    "PeriSequenceNo"  // 519362
    "PeriTotalScenes"  // 519376
    "PeriOverlapTop"  // 519391
    "PeriOverlapBottom"  // 519405
    "RawImageNumber"  // 519422
    "XRayDataValid"  // 519436
    "FillingAverageFactor"  // 519449
    "IntensifierLevelCalibrationFactor"  // 519469
    "NativeReviewFlag"  // 519502
    "SceneNumber"  // 519518
    "AcquisitonFrameRate"  // 519529
    "ECGFlag"  // 519548
    "AdditionalSceneData"  // 519555
    "FileCopyFlag"  // 519574
    "PhlebovisionFlag"  // 519586
    "Co2Flag"  // 519602
    "MaxSpeed"  // 519609
    "StepWidth"  // 519617
    "DigitalAcquisitionZoom"  // 519626
    "Internal"  // 519648
    "ScenesInStudy"  // 519656
    "ImagesInPhotofile"  // 519669
    "PlaneBImagesExist"  // 519686
    "NoOf2MBChunks"  // 519703
    "ImagesInAllScenes"  // 519716
    "ArchiveSWInternalVersion"  // 519733
    "SIEMENS RA PLANE A"  // 519757
    "FluoroTimerA"  // 519775
    "FluoroSkinDoseA"  // 519787
    "TotalSkinDoseA"  // 519802
    "FluoroDoseAreaProductA"  // 519816
    "TotalDoseAreaProductA"  // 519838
    "OfflineUID"  // 519859
    "SystemCalibFactorPlaneA"  // 519869
    "XRayParameterSetNo"  // 519892
    "XRaySystem"  // 519910
    "AcquiredDisplayMode"  // 519920
    "AcquisitionDelay"  // 519939
    "MaxFramesLimit"  // 519955
    "MaximumFrameSizeNIU"  // 519969
    "SubtractedFilterType"  // 519988
    "FilterFactorNative"  // 520008
    "AnatomicBackgroundFactor"  // 520026
    "WindowUpperLimitNative"  // 520050
    "WindowLowerLimitNative"  // 520072
    "WindowBrightnessPhase1"  // 520094
    "WindowBrightnessPhase2"  // 520116
    "WindowContrastPhase1"  // 520138
    "WindowContrastPhase2"  // 520158
    "FilterFactorSub"  // 520178
    "PeakOpacified"  // 520193
    "MaskFrame"  // 520206
    "BIHFrame"  // 520215
    "CentBeamAngulationCaudCran"  // 520223
    "CentBeamAngulationLRAnterior"  // 520249
    "LongitudinalPosition"  // 520277
    "SideOffset"  // 520297
    "IsoCenterHeight"  // 520307
    "ImageTwist"  // 520322
    "SourceImageDistance"  // 520332
    "MechanicalMagnificationFactor"  // 520351
    "CalibrationFlag"  // 520380
    "CalibrationAngleCranCaud"  // 520395
    "CalibrationAngleRAOLAO"  // 520419
    "CalibrationTableToFloorDist"  // 520441
    "CalibrationIsocenterToFloorDist"  // 520468
    "CalibrationIsocenterToSourceDist"  // 520499
    "CalibrationSourceToII"  // 520531
    "CalibrationIIZoom"  // 520552
    "CalibrationIIField"  // 520569
    "CalibrationFactor"  // 520587
    "CalibrationObjectToImageDistance"  // 520604
    "CalibrationSystemFactor"  // 520636
    "CalibrationSystemCorrection"  // 520659
    "CalibrationSystemIIFormats"  // 520686
    "CalibrationGantryDataValid"  // 520712
    "CollimatorSquareBreadth"  // 520738
    "CollimatorSquareHeight"  // 520761
    "CollimatorSquareDiameter"  // 520783
    "CollimaterFingerTurnAngle"  // 520807
    "CollimaterFingerPosition"  // 520832
    "CollimaterDiaphragmTurnAngle"  // 520856
    "CollimaterDiaphragmPosition1"  // 520884
    "CollimaterDiaphragmPosition2"  // 520912
    "CollimaterDiaphragmMode"  // 520940
    "CollimaterBeamLimitBreadth"  // 520963
    "CollimaterBeamLimitHeight"  // 520989
    "CollimaterBeamLimitDiameter"  // 521014
    "X-RayControlMOde"  // 521041
    "X-RaySystem"  // 521057
    "FocalSpot"  // 521068
    "ExposureControl"  // 521077
    "XRayVoltage"  // 521092
    "XRayCurrent"  // 521103
    "XRayCurrentTimeProduct"  // 521114
    "XRayPulseTime"  // 521136
    "XRaySceneTimeFluoroClock"  // 521149
    "MaximumPulseRate"  // 521173
    "PulsesPerScene"  // 521189
    "DoseAreaProductOfScene"  // 521203
    "DoseRate"  // 521225
    "IIToCoverDistance"  // 521233
    "LastFramePhase1"  // 521250
    "FrameRatePhase1"  // 521265
    "LastFramePhase2"  // 521280
    "FrameRatePhase2"  // 521295
    "LastFramePhase3"  // 521310
    "FrameRatePhase3"  // 521325
    "LastFramePhase4"  // 521340
    "FrameRatePhase4"  // 521355
    "GammaOfNativeImage"  // 521370
    "GammaOfTVSystem"  // 521388
    "PixelshiftX"  // 521403
    "PixelshiftY"  // 521414
    "MaskAverageFactor"  // 521425
    "BlankingCircleFlag"  // 521442
    "CircleRowStart"  // 521460
    "CircleRowEnd"  // 521474
    "CircleColumnStart"  // 521486
    "CircleColumnEnd"  // 521503
    "CircleDiameter"  // 521518
    "RectangularCollimaterFlag"  // 521532
    "RectangleRowStart"  // 521557
    "RectangleRowEnd"  // 521574
    "RectangleColumnStart"  // 521589
    "RectangleColumnEnd"  // 521609
    "RectangleAngulation"  // 521627
    "IrisCollimatorFlag"  // 521646
    "IrisRowStart"  // 521664
    "IrisRowEnd"  // 521676
    "IrisColumnStart"  // 521686
    "IrisColumnEnd"  // 521701
    "IrisAngulation"  // 521714
    "NumberOfFramesPlane"  // 521728
    "AnatomicBackground"  // 521747
    "AutoWindowBase"  // 521765
    "SIEMENS RA PLANE B"  // 521779
    "FluoroTimerB"  // 521797
    "FluoroSkinDoseB"  // 521809
    "TotalSkinDoseB"  // 521824
    "FluoroDoseAreaProductB"  // 521838
    "TotalDoseAreaProductB"  // 521860
    "SystemCalibFactorPlaneB"  // 521881
    "SIEMENS RIS"  // 521904
    "PatientnameRIS"  // 521915
    "PatientprenameRIS"  // 521929
    "ContrastAllergies"  // 521946
    "RequestUID"  // 521963
    "RequestedPhysician"  // 521973
    "PatientStudyUID"  // 521991
    "SIEMENS SIENET"  // 522006
    "SIEMENS SMS-AX  ACQ 1.0"  // 522020
    "FootswitchIndex"  // 522043
    "AcquisitionRoom"  // 522058
    "CurrentTimeProduct"  // 522073
    "SkinDosePercent"  // 522091
    "SkinDoseAccumulation"  // 522106
    "SkinDoseRate"  // 522126
    "Impac Filename"  // 522138
    "CopperFilter"  // 522152
    "MeasuringField"  // 522164
    "PostBlankingCircle"  // 522178
    "DynaAngles"  // 522196
    "TotalSteps"  // 522206
    "DynaXRayInfo"  // 522216
    "ModalityLUTInputGamma"  // 522228
    "ModalityLUTOutputGamma"  // 522249
    "SH_STPAR"  // 522271
    "AcquisitionZoom"  // 522279
    "DynaAngulationStepWidth"  // 522294
    "Harmonization"  // 522317
    "DRSingleFlag"  // 522330
    "SourceToIsocenter"  // 522342
    "PressureData"  // 522359
    "ECGIndexArray"  // 522371
    "FDFlag"  // 522384
    "SH_ZOOM"  // 522390
    "SH_COLPAR"  // 522397
    "K_Factor"  // 522406
    "EVE"  // 522414
    "TotalSceneTime"  // 522417
    "RestoreFlag"  // 522431
    "StandMovementFlag"  // 522442
    "FDRows"  // 522459
    "FDColumns"  // 522465
    "TableMovementFlag"  // 522474
    "OriginalOrganProgramName"  // 522491
    "CrispyXPIFilter"  // 522515
    "SIEMENS SMS-AX  ORIGINAL IMAGE INFO 1.0"  // 522530
    "ViewNative"  // 522569
    "OriginalSeriesNumber"  // 522579
    "OriginalImageNumber"  // 522599
    "WinCenter"  // 522618
    "WinWidth"  // 522627
    "WinBrightness"  // 522635
    "WinContrast"  // 522648
    "OriginalFrameNumber"  // 522659
    "OriginalMaskFrameNumber"  // 522678
    "Opac"  // 522701
    "OriginalNumberOfFrames"  // 522705
    "OriginalSceneDuration"  // 522727
    "IdentifierLOID"  // 522748
    "OriginalSceneVFRInfo"  // 522762
    "OriginalFrameECGPosition"  // 522782
    "OriginalECG1stFrameOffset_retired"  // 522806
    "ZoomFlag"  // 522839
    "Flex"  // 522847
    "NumberOfMaskFrames"  // 522851
    "NumberOfFillFrames"  // 522869
    "ImageNumber"  // 522887
    "SIEMENS SMS-AX  QUANT 1.0"  // 522898
    "HorizontalCalibrationPixelSize"  // 522923
    "VerticalCalibrationPixelSize"  // 522953
    "CalibrationObject"  // 522981
    "CalibrationObjectSize"  // 522998
    "CalibrationMethod"  // 523019
    "CalibrationFactorMultiplicity"  // 523036
    "CalibrationTODValue"  // 523065
    "SIEMENS SMS-AX  VIEW 1.0"  // 523084
    "ReviewMode"  // 523108
    "AnatomicalBackgroundPercent"  // 523118
    "ApplyAnatomicalBackground"  // 523145
    "4-4n"  // 523170
    "PixelShiftArray"  // 523174
    "Enabled"  // 523189
    "NativeEdgeEnhancementPercentGain"  // 523196
    "NativeEdgeEnhancementLUTIndex"  // 523228
    "NativeEdgeEnhancementKernelSize"  // 523257
    "SubtrEdgeEnhancementPercentGain"  // 523288
    "SubtrEdgeEnhancementLUTIndex"  // 523319
    "SubtrEdgeEnhancementKernelSize"  // 523347
    "FadePercent"  // 523377
    "FlippedBeforeLateralityApplied"  // 523388
    "ApplyFade"  // 523418
    "RefImages Taken"  // 523427
    "PanX"  // 523442
    "PanY"  // 523446
    "NativeEdgeEnhancementAdvPercGain"  // 523450
    "SubtrEdgeEnhancementAdvPercGain"  // 523482
    "InvertFlag"  // 523513
    "Quant1KOverlay"  // 523523
    "OriginalResolution"  // 523537
    "AutoWindowCenter"  // 523555
    "AutoWindowWidth"  // 523571
    "SIEMENS Selma"  // 523586
    "SIEMENS WH SR 1.0"  // 523599
    "SIEMENS_FLCOMPACT_VA01A_PROC"  // 523616
    "Internal Data"  // 523644
    "SIENET"  // 523657
    "SIENETCommandField"  // 523663
    "ReceiverPLA"  // 523681
    "TransferPriority"  // 523692
    "ActualUser"  // 523708
    "Patient Name"  // 523718
    "ExaminationFolderID"  // 523730
    "FolderReportedStatus"  // 523749
    "FolderReportingRadiologist"  // 523769
    "SIENETISAPLA"  // 523795
    "Folder Rebuild Status"  // 523807
    "DataObjectAttributes"  // 523828
    "Image Number"  // 523848
    "SONOWAND AS"  // 523860
    "UltrasoundScannerName"  // 523871
    "TransducerSerial"  // 523892
    "ProbeApplication"  // 523908
    "SPI"  // 523924
    "SPIImageUID"  // 523927
    "DataObjectType"  // 523938
    "DataObjectSubtype"  // 523952
    "Organ"  // 523969
    "AllergyIndication"  // 523974
    "Pregnancy"  // 523991
    "CompressionAlgorithm"  // 524000
    "SPI RELEASE 1"  // 524020
    "SPI Release 1"  // 524033
    "SPI-P Release 1"  // 524046
    "DataObjectRecognitionCode"  // 524061
    "ImageDataConsistence"  // 524086
    "UniqueIdentifier"  // 524106
    "PACSUniqueIdentifier"  // 524122
    "ClusterUniqueIdentifier"  // 524142
    "SystemUniqueIdentifier"  // 524165
    "StudyUniqueIdentifier"  // 524187
    "SeriesUniqueIdentifier"  // 524208
    "PatientEntryID"  // 524230
    "MainsFrequency"  // 524244
    "OriginalPixelDataQuality"  // 524258
    "ECGTriggering"  // 524282
    "ECG1Offset"  // 524295
    "ECG2Offset1"  // 524305
    "ECG2Offset2"  // 524316
    "VideoScanMode"  // 524327
    "VideoLineRate"  // 524340
    "XrayTechnique"  // 524353
    "ImageIdentifierFromat"  // 524366
    "IrisDiaphragm"  // 524387
    "Filter"  // 524400
    "CineParallel"  // 524406
    "CineMaster"  // 524418
    "ExposureChannelFirstImage"  // 524428
    "ProcessingChannel"  // 524453
    "RelativeImageTime"  // 524470
    "VideoWhiteCompression"  // 524487
    "ProcessedPixelDataQuality"  // 524508
    "WindowID"  // 524533
    "VideoInvertSubtracted"  // 524541
    "VideoInvertNonsubtracted"  // 524562
    "WindowSelectStatus"  // 524586
    "ECGDisplayPrintingID"  // 524604
    "ECGDisplayPrinting"  // 524624
    "ECGDisplayPrintingEnableStatus"  // 524642
    "ECGDisplayPrintingSelectStatus"  // 524672
    "PhysiologicalDisplayID"  // 524702
    "PreferredPhysiologicalChannelDisplay"  // 524724
    "PhysiologicalDisplayEnableStatus"  // 524760
    "PhysiologicalDisplaySelectStatus"  // 524792
    "FunctionalShutterID"  // 524824
    "FieldOfShutter"  // 524843
    "FieldOfShutterRectangle"  // 524857
    "ShutterEnableStatus"  // 524880
    "ShutterSelectStatus"  // 524899
    "SPI-P Release 1;1"  // 524918
    "PhysiologicalDataType"  // 524935
    "PhysiologicalDataChannelAndKind"  // 524956
    "SampleBitsAllocated"  // 524987
    "SampleBitsStored"  // 525006
    "SampleHighBit"  // 525022
    "SampleRepresentation"  // 525035
    "SmallestSampleValue"  // 525055
    "LargestSampleValue"  // 525074
    "SampleData"  // 525092
    "PhysiologicalDataType2"  // 525102
    "PhysiologicalDataChannelAndKind2"  // 525124
    "SampleBitsAllocated2"  // 525156
    "SampleBitsStored2"  // 525176
    "SampleHighBit2"  // 525193
    "SampleRepresentation2"  // 525207
    "SmallestSampleValue2"  // 525228
    "LargestSampleValue2"  // 525248
    "NumberOfSamples2"  // 525267
    "SampleData2"  // 525283
    "SampleRate2"  // 525294
    "ZoomID"  // 525305
    "ZoomRectangle"  // 525311
    "ZoomFunction"  // 525324
    "ZoomEnableStatus"  // 525336
    "ZoomSelectStatus"  // 525352
    "MagnifyingGlassID"  // 525368
    "MagnifyingGlassRectangle"  // 525385
    "MagnifyingGlassFactor"  // 525409
    "MagnifyingGlassFunction"  // 525430
    "MagnifyingGlassEnableStatus"  // 525453
    "MagnifyingGlassSelectStatus"  // 525480
    "SPI-P Release 1;2"  // 525507
    "SubtractionMaskID"  // 525524
    "MaskingFunction"  // 525541
    "ProprietaryMaskingParameters"  // 525556
    "SubtractionMaskEnableStatus"  // 525584
    "SubtractionMaskSelectStatus"  // 525611
    "SPI-P Release 1;3"  // 525638
    "ImageEnhancementID"  // 525655
    "ImageEnhancement"  // 525673
    "ConvolutionID"  // 525689
    "ConvolutionType"  // 525702
    "ConvolutionKernelSizeID"  // 525717
    "EnhancementGain"  // 525740
    "ImageEnhancementEnableStatus"  // 525755
    "ImageEnhancementSelectStatus"  // 525783
    "SPI-P Release 2;1"  // 525811
    "SPI-P-CTBE Release 1"  // 525828
    "SPI-P-CTBE-Private Release 1"  // 525848
    "SPI-P-GV-CT Release 1"  // 525876
    "SPI-P-PCR Release 2"  // 525897
    "Reader Mode"  // 525916
    "MRM Code"  // 525927
    "SPI-P-Private-CWS Release 1"  // 525935
    "WindowOfImagesID"  // 525962
    "WindowOfImagesType"  // 525978
    "WindowOfImagesScope"  // 525996
    "SPI-P-Private-DCI Release 1"  // 526015
    "ECGTimeMapDataBitsAllocated"  // 526042
    "ECGTimeMapDataBitsStored"  // 526069
    "ECGTimeMapDataHighBit"  // 526093
    "ECGTimeMapDataRepresentation"  // 526114
    "ECGTimeMapDataSmallestDataValue"  // 526142
    "ECGTimeMapDataLargestDataValue"  // 526173
    "ECGTimeMapDataNumberOfDataValues"  // 526203
    "ECGTimeMapData"  // 526235
    "SPI-P-Private-DiDi Release 1"  // 526249
    "SCPreName"  // 526277
    "SCPostNo"  // 526286
    "SCSOPInstanceUID"  // 526294
    "SCCreationDate"  // 526310
    "SCProcessingCategory"  // 526324
    "SCPostMethod"  // 526344
    "SCPostString"  // 526356
    "SCPostString2"  // 526368
    "SCMode"  // 526381
    "SCStCommit"  // 526387
    "SCExported"  // 526397
    "SCPrinted"  // 526407
    "SCOperator"  // 526416
    "SCPreType"  // 526426
    "SPI-P-Private_CDS Release 1"  // 526435
    "SPI-P-Private_ICS Release 1"  // 526462
    "SPI-P-Private_ICS Release 1;1"  // 526489
    "SPI-P-Private_ICS Release 1;2"  // 526518
    "SPI-P-Private_ICS Release 1;3"  // 526547
    "SPI-P-Private_ICS Release 1;4"  // 526576
    "SPI-P-Private_ICS Release 1;5"  // 526605
    "SPI-P-Private_ICS Release 1;6"  // 526634
    "SPI-P-XSB-DCI Release 1"  // 526663
    "VideoBeamBoost"  // 526686
    "ChannelGeneratingVideoSync"  // 526700
    "VideoGain"  // 526726
    "VideoOffset"  // 526735
    "RTDDataCompressionFactor"  // 526746
    "SPI-P-XSB-VISUB Release 1"  // 526770
    "STENTOR"  // 526795
    "Stentor Remote AETitle Element"  // 526802
    "Stentor Local AETitle Element"  // 526832
    "Stentor Transfer Syntax Value"  // 526861
    "SVISION"  // 526890
    "ExtendedBodyPart"  // 526897
    "ExtendedViewPosition"  // 526913
    "Scheduled Procedure Step"  // 526933
    "Fixed Grid System"  // 526957
    "ImagesSOPClass"  // 526974
    "AECField"  // 526988
    "AECFilmScreen"  // 526996
    "AECDensity"  // 527009
    "PatientThickness"  // 527019
    "BeamDistance"  // 527035
    "WorkstationNumber"  // 527047
    "TubeNumber"  // 527064
    "BuckyGrid"  // 527074
    "Child"  // 527083
    "CollimatorDistanceX"  // 527088
    "CollimatorDistanceY"  // 527107
    "CentralBeamHeight"  // 527126
    "BuckyAngle"  // 527143
    "CArmAngle"  // 527153
    "CollimatorAngle"  // 527162
    "FilterNumber"  // 527177
    "FilterMaterial1"  // 527189
    "FilterMaterial2"  // 527204
    "FilterThickness1"  // 527219
    "FilterThickness2"  // 527235
    "BuckyFormat"  // 527251
    "ObjectPosition"  // 527262
    "DeskCommand"  // 527276
    "Central Beam X"  // 527287
    "Central Beam Y"  // 527301
    "Tube Turn Angle"  // 527315
    "Stand drive level"  // 527330
    "ExtendedExposureTime"  // 527347
    "ActualExposureTime"  // 527367
    "ExtendedXRayTubeCurrent"  // 527385
    "Dose Indicator"  // 527408
    "Shift Reference Value"  // 527422
    "NoiseReduction"  // 527443
    "ContrastAmplification"  // 527457
    "EdgeContrastBoosting"  // 527478
    "LatitudeReduction"  // 527498
    "FindRangeAlgorithm"  // 527515
    "ThresholdCAlgorithm"  // 527533
    "SensometricCurve"  // 527552
    "LowerWindowOffset"  // 527568
    "UpperWindowOffset"  // 527585
    "MinPrintableDensity"  // 527602
    "MaxPrintableDensity"  // 527621
    "Min. Window Latitude"  // 527640
    "Max. Window Latitude"  // 527660
    "Rel. Window Alignment"  // 527680
    "Decomposition Layer"  // 527701
    "ShapeFactor"  // 527720
    "LetterPosition"  // 527731
    "ImageSOPClass"  // 527745
    "OriginalImage"  // 527758
    "NotProcessedImage"  // 527771
    "CutOutImage"  // 527788
    "DuplicatedImage"  // 527799
    "StoredImage"  // 527814
    "RetrievedImage"  // 527825
    "RemoteImage"  // 527839
    "MediaStoredImage"  // 527850
    "ImageState"  // 527866
    "Image Stitched Manually"  // 527876
    "Image Stitched Automatically"  // 527899
    "SourceImageFile"  // 527927
    "NumberOfSeries"  // 527942
    "NumberOfStudies"  // 527956
    "OldestSeries"  // 527971
    "NewestSeries"  // 527983
    "OldestStudy"  // 527995
    "NewestStudy"  // 528006
    "Key Note Instance UID"  // 528017
    "Storage State"  // 528038
    "Referenced Image SOP Class"  // 528051
    "Ref. Image Instance UID"  // 528077
    "Rel. Presentation State Number"  // 528100
    "Rel. Presentation State UID"  // 528130
    "Siemens Ultrasound Miscellaneous"  // 528157
    "Siemens: Thorax/Multix FD Image Stamp"  // 528189
    "Siemens: Thorax/Multix FD Lab Settings"  // 528226
    "Internal Value"  // 528264
    "Total Area Dose Product"  // 528278
    "Cassette Image"  // 528301
    "Table Object Distance"  // 528315
    "Table Detector Distance"  // 528336
    "Ortho Step Distance"  // 528359
    "Auto Window Flag"  // 528378
    "Auto Window Center"  // 528394
    "Auto Window Width"  // 528412
    "Filter ID"  // 528429
    "Anatomic Correct View"  // 528438
    "Auto Window Shift"  // 528459
    "Auto Window Expansion"  // 528476
    "System Type"  // 528497
    "Anatomic Sort Number"  // 528508
    "Acquisition Sort Number"  // 528528
    "Siemens: Thorax/Multix FD Post Processing"  // 528551
    "Label Left"  // 528592
    "Label Left Orientation"  // 528602
    "Label Left Percentage X"  // 528624
    "Label Right"  // 528647
    "Label Right Orientation"  // 528658
    "Label Right Percentage X"  // 528681
    "Degree of Edge Enhancement"  // 528705
    "Half Kernel Size"  // 528731
    "Dose Control Value"  // 528747
    "Deleted Image Flag"  // 528765
    "Same Size Support"  // 528783
    "Label Left Init Position"  // 528800
    "Label Right Init Position"  // 528824
    "Patient Rotation"  // 528849
    "Anatomic Correct View Flag"  // 528865
    "Siemens: Thorax/Multix FD Raw Image Settings"  // 528891
    "Raw Image Amplification"  // 528935
    "Gamma LUT"  // 528958
    "Collimator Manual"  // 528967
    "Collimator Up Left X Percentage"  // 528984
    "Collimator Up Right X Percentage"  // 529015
    "Collimator Low Left X Percentage"  // 529047
    "Collimator Low Right X Percentage"  // 529079
    "Collimator Up Left Y Percentage"  // 529112
    "Collimator Up Right Y Percentage"  // 529143
    "Collimator Low Left Y Percentage"  // 529175
    "Collimator Low Right Y Percentage"  // 529207
    "Set Gray"  // 529240
    "Harmonization Kernel"  // 529248
    "Edge Enhancement Kernel"  // 529268
    "Raw Image File Name"  // 529291
    "Global Offset"  // 529310
    "Image Columns"  // 529323
    "Image Rows"  // 529336
    "Image Alignment"  // 529346
    "Active Image Columns"  // 529361
    "Active Image Rows"  // 529381
    "Auto Gain"  // 529398
    "Ortho Sub Sampling"  // 529407
    "Image Crop Upper Left"  // 529425
    "Image Crop Upper Right"  // 529446
    "Image Crop Lower Left"  // 529468
    "Image Crop Lower Right"  // 529489
    "Manual Cropping"  // 529511
    "Gamma LUT Parameter 1"  // 529526
    "Gamma LUT Parameter 2"  // 529547
    "Gamma LUT Parameter 3"  // 529568
    "Gamma LUT Parameter 4"  // 529589
    "Siemens: Thorax/Multix FD Version"  // 529610
    "Build Date"  // 529643
    "IOD Version"  // 529653
    "Silhouette Annot V1.0"  // 529664
    "AnnotationName"  // 529685
    "AnnotationFont"  // 529699
    "AnnotationTextForegroundColor"  // 529713
    "AnnotationTextBackgroundColor"  // 529742
    "AnnotationTextBackingMode"  // 529771
    "AnnotationTextJustification"  // 529796
    "AnnotationTextLocation"  // 529823
    "AnnotationTextString"  // 529845
    "AnnotationTextAttachMode"  // 529865
    "AnnotationTextCursorMode"  // 529889
    "AnnotationTextShadowOffsetX"  // 529913
    "AnnotationTextShadowOffsetY"  // 529940
    "AnnotationLineColor"  // 529967
    "AnnotationLineThickness"  // 529986
    "AnnotationLineType"  // 530009
    "AnnotationLineStyle"  // 530027
    "AnnotationLineDashLength"  // 530046
    "AnnotationLineAttachMode"  // 530070
    "AnnotationLinePointCount"  // 530094
    "AnnotationLinePoints"  // 530118
    "AnnotationLineControlSize"  // 530138
    "AnnotationMarkerColor"  // 530163
    "AnnotationMarkerType"  // 530184
    "AnnotationMarkerSize"  // 530204
    "AnnotationMarkerLocation"  // 530224
    "AnnotationMarkerAttachMode"  // 530248
    "AnnotationGeomColor"  // 530274
    "AnnotationGeomThickness"  // 530293
    "AnnotationGeomLineStyle"  // 530316
    "AnnotationGeomDashLength"  // 530339
    "AnnotationGeomFillPattern"  // 530363
    "AnnotationInteractivity"  // 530388
    "AnnotationArrowLength"  // 530411
    "AnnotationArrowAngle"  // 530432
    "AnnotationDontSave"  // 530452
    "Silhouette Graphics Export V1.0"  // 530470
    "Silhouette Line V1.0"  // 530501
    "LineName"  // 530521
    "LineNameFont"  // 530529
    "LineNameDisplay"  // 530541
    "LineNormalColor"  // 530556
    "LineType"  // 530571
    "LineInteractivity"  // 530579
    "LineMeasurementColor"  // 530596
    "LineMeasurementFont"  // 530616
    "LineMeasurementDashLength"  // 530635
    "LinePointSpace"  // 530660
    "LinePoints"  // 530674
    "LineControlPointSize"  // 530684
    "LineControlPointSpace"  // 530704
    "LineControlPoints"  // 530725
    "LineLabel"  // 530742
    "LineDontSave"  // 530751
    "Silhouette ROI V1.0"  // 530763
    "ROINameFont"  // 530782
    "ROINormalColor"  // 530793
    "ROIFillPattern"  // 530807
    "ROIBpSeg"  // 530821
    "ROIBpSegPairs"  // 530829
    "ROISeedSpace"  // 530842
    "ROISeeds"  // 530854
    "ROILineThickness"  // 530862
    "ROILineStyle"  // 530878
    "ROILineDashLength"  // 530890
    "ROIInteractivity"  // 530907
    "ROINamePosition"  // 530923
    "ROINameDisplay"  // 530938
    "ROILabel"  // 530952
    "ROIShape"  // 530960
    "ROIShapeTilt"  // 530968
    "ROIShapePointsCount"  // 530980
    "ROIShapePointsSpace"  // 530999
    "ROIShapePoints"  // 531018
    "ROIShapeControlPointsCount"  // 531032
    "ROIShapeControlPointsSpace"  // 531058
    "ROIShapeControlPoints"  // 531084
    "ROIDontSave"  // 531105
    "Silhouette Sequence Ids V1.0"  // 531116
    "Silhouette V1.0"  // 531144
    "Silhouette VRS 3.0"  // 531159
    "Sound Technologies"  // 531177
    "Patient Species"  // 531195
    "Patient Breed"  // 531210
    "Patient Category Size"  // 531223
    "Patient Sex Extended (including spay/neuter)"  // 531244
    "Image View"  // 531288
    "Anatomy Imaged"  // 531298
    "Image enhancements"  // 531312
    "Detector Settings"  // 531330
    "Image Laterality Extended"  // 531347
    "Client Name"  // 531372
    "Reference Study Instance Uid"  // 531383
    "Reference Series Instance Uid"  // 531411
    "Exam Ref Id"  // 531440
    "Physician Of Record Address"  // 531451
    "Physician Of Record Phone Numbers"  // 531478
    "Reason For Study"  // 531511
    "Protocol"  // 531527
    "CaptureInputType"  // 531535
    "Exam Complaint"  // 531551
    "Exam Web Code"  // 531565
    "Exam Category"  // 531578
    "Exam Diagnosis"  // 531591
    "Exam Created By"  // 531605
    "Exam Created By Group"  // 531620
    "Exam Required By DateTime"  // 531641
    "Capture Type"  // 531666
    "Telemed Exam ID"  // 531678
    "Exam Created By Guid"  // 531693
    "Client Name Guid"  // 531713
    "TMDTK"  // 531729
    "TOSHIBA COMAPL HEADER"  // 531734
    "COMAPL Header Type"  // 531755
    "COMAPL Header Version"  // 531773
    "COMAPL History Information"  // 531794
    "TOSHIBA COMAPL OOG"  // 531820
    "COMAPL OOG Type"  // 531838
    "COMAPL OOG Version"  // 531853
    "TOSHIBA ENCRYPTED SR DATA"  // 531871
    "Toshiba US Private Data"  // 531896
    "TOSHIBA MDW HEADER"  // 531919
    "Application Header Type"  // 531937
    "Application Header Version"  // 531960
    "Image Header Type"  // 531986
    "Image Header Version"  // 532003
    "Image Header Info"  // 532023
    "Series Header Type"  // 532040
    "Series Header Version"  // 532058
    "Series Header Info"  // 532079
    "TOSHIBA MDW NON-IMAGE"  // 532097
    "Application Header Data"  // 532118
    "TOSHIBA_MEC_1.0"  // 532141
    "TOSHIBA_MEC_CT3"  // 532156
    "CT Private Data 1"  // 532171
    "Cardiac R-R Mean Time"  // 532188
    "Cardiac Reconstruction Gating Phase in Percent"  // 532209
    "Cardiac Reconstruction Gating Phase in ms"  // 532255
    "Cardiac Reconstruction Mode"  // 532296
    "Reconstruction Center"  // 532323
    "Detector Slice Thickness in mm"  // 532344
    "Number of Detector rows to Reconstruct"  // 532374
    "Table Speed in mm/rot"  // 532412
    "Reconstruction Correction Type"  // 532433
    "File Type Remarks"  // 532463
    "Direction"  // 532480
    "CT Private Data 2"  // 532489
    "Series Comment"  // 532506
    "Position"  // 532520
    "Expert Plan No."  // 532528
    "Reconstruction ROI No."  // 532543
    "Special Helical ACQ No."  // 532565
    "Volume UID"  // 532588
    "Total Frame Count in the Volume"  // 532598
    "Frame No."  // 532629
    "Frame Sort Key"  // 532638
    "Frame Sort Order"  // 532652
    "Reconstruction Number"  // 532668
    "Raw Data Number"  // 532689
    "Volume Number"  // 532704
    "Local Series Number"  // 532717
    "Decrease in Artifact Filter"  // 532736
    "Reconstruction Interval"  // 532763
    "Pitch Factor"  // 532786
    "The Acquisition Date of NRA"  // 532798
    "Large Data File Attribute"  // 532825
    "Large Data File Name"  // 532850
    "Enhanced CT Private Sequence"  // 532870
    "Frame UID"  // 532898
    "Main Modality in Study"  // 532907
    "Scan Range"  // 532929
    "CT Private Data 3"  // 532939
    "Total Frames"  // 532956
    "Start Frame"  // 532968
    "End Frame"  // 532979
    "DLP Dose Length Product"  // 532988
    "Raw Slice Information"  // 533011
    "Local Frame No"  // 533032
    "Volume Vector"  // 533046
    "Volume Type"  // 533059
    "Relative Table Position of 4D Volume"  // 533070
    "Absolute Table Position of 4D Volume"  // 533106
    "Slice Pitch of 4D Volume"  // 533142
    "Respiratory Gating Inf."  // 533166
    "Respiration Phase"  // 533189
    "Protect Mark for Image, Curve or Private Record"  // 533206
    "Protect Mark for Series Record"  // 533253
    "Protect Mark for Study Record"  // 533283
    "TOSHIBA_MEC_CT_1.0"  // 533312
    "OrientationHeadFeet"  // 533330
    "OrientationSupineProne"  // 533349
    "TOSHIBA_MEC_MR3"  // 533371
    "Scale Factor"  // 533386
    "Acquisition Order"  // 533398
    "Orientation Vector"  // 533415
    "Flip Flag"  // 533433
    "Rotate Information"  // 533442
    "Image Matrix"  // 533460
    "Image Information"  // 533472
    "Original Data"  // 533489
    "Original Data Flag"  // 533502
    "Receiver Gain Correction Check Flag"  // 533520
    "Identification Flag of 3D GDC"  // 533555
    "Number of PAC channel"  // 533584
    "Reference mode"  // 533605
    "Gain value group for MRS"  // 533619
    "Gain value of each channel for MRS"  // 533643
    "Phase value of each channel for MRS"  // 533677
    "Reference gain value of each channel for MRS"  // 533712
    "Receiver gain of reference scan"  // 533756
    "Flag of water Sat pulse"  // 533787
    "Selected contrast TE"  // 533810
    "Raw Data Set Sequence"  // 533830
    "Multi Slice number"  // 533851
    "Multi Coverage number"  // 533869
    "Raw Data Sequence"  // 533890
    "Coil Channel No."  // 533907
    "MRS Raw Data"  // 533923
    "MRS Ref Raw Data"  // 533935
    "Receiver gain of prescan"  // 533951
    "TOSHIBA_MEC_OT3"  // 533975
    "HIS/RIS Study ID"  // 533990
    "Indicator of creator"  // 534006
    "ID of quality assurance reviewer"  // 534026
    "Name of quality assurance reviewer"  // 534058
    "Date of completion of quality assurance"  // 534092
    "Time of completion of quality assurance"  // 534131
    "Host name of quality assurance station"  // 534170
    "Station name and version of quality assurance station"  // 534208
    "Flag of completion of quality assurance"  // 534261
    "Status of quality assurance review"  // 534300
    "Rotation information for image display from original image"  // 534334
    "Sequence of LR mark"  // 534392
    "Rotation status at creation of LR mark"  // 534411
    "X start position of LR mark"  // 534449
    "Y start position of LR mark"  // 534476
    "Size of LR mark in X direction"  // 534503
    "Size of LR mark in Y direction"  // 534533
    "Previous Patient ID"  // 534563
    "Previous modality"  // 534582
    "TOSHIBA_MEC_XA3"  // 534599
    "10"  // 534614
    "18"  // 534616
    "12"  // 534618
    "35"  // 534620
    "47-47n"  // 534622
    "30-30n"  // 534628
    "28"  // 534634
    "TOSHIBA_SR"  // 534636
    "V1"  // 534646
    "User Data"  // 534648
    "Normalization Coefficient"  // 534657
    "Receiving Gain"  // 534682
    "Mean Image Noise"  // 534696
    "VEPRO BROKER 1.0"  // 534712
    "VEPRO Data replace sequence"  // 534728
    "VEPRO BROKER 1.0 DATA REPLACE"  // 534755
    "Original data sequence"  // 534784
    "Replaced data sequence"  // 534806
    "Date of data replacement"  // 534828
    "Time of data replacement"  // 534852
    "Dicom receive node"  // 534876
    "Application name"  // 534894
    "Computer name"  // 534910
    "VEPRO DICOM RECEIVE DATA 1.0"  // 534923
    "Receive date"  // 534951
    "Receive time"  // 534963
    "Receive node"  // 534975
    "Receive application"  // 534987
    "Receive local computer"  // 535006
    "Receive local ae title"  // 535028
    "Receive remote computer"  // 535050
    "Receive remote ae title"  // 535073
    "Receive original transfer syntax"  // 535096
    "VEPRO DICOM TRANSFER 1.0"  // 535128
    "Dicom Transfer Info"  // 535152
    "VEPRO VIF 3.0 DATA"  // 535171
    "Icon data"  // 535189
    "Image hash value"  // 535198
    "VEPRO VIM 5.0 DATA"  // 535214
    "VIFHEADER2"  // 535232
    "VIMDATA2"  // 535242
    "ICONDATA2"  // 535250
    "VEPRO UID ??"  // 535259
    "Varian Medical Systems VISION 3253"  // 535271
    "XML stream."  // 535305
    "Data length of the XML stream"  // 535316
    "Extended Interface Format tag"  // 535345
    "Viewing Protocol"  // 535374
    "Vital Images SW 3.4"  // 535390
    "Saved Workflow"  // 535409
    "Saved Workflow File Name"  // 535423
    "Saved Workflow File Data"  // 535447
    "Saved Workflow File Length"  // 535471
    "Saved Workflow File Sequence"  // 535497
    "Image Sequence"  // 535525
    "Volume Interpolated Slices"  // 535539
    "Volume SOP Instance UID"  // 535565
    "Saved Workflow Mark"  // 535588
    "Voxar 2.16.124.113543.6003.1999.12.20.12.5.0"  // 535607
    "Private Voxar Capture UID"  // 535651
    "Private Voxar Saved State"  // 535676
    "Private Voxar Icon Image Sequence"  // 535701
    "Private Voxar Top Right Display Demographics"  // 535734
    "Private Voxar Bottom Left Display Demographics"  // 535778
    "Private Voxar Span State Schema"  // 535824
    "Private Voxar Live Image Restored Size"  // 535855
    "Private Voxar CaptureType"  // 535893
    "Private Voxar Capture Source Series UID Sequence"  // 535918
    "Private Voxar Capture Source Series UID"  // 535966
    "Private Voxar Background Gray For Capture"  // 536005
    "Private Voxar Calcium Scoring Report Schema"  // 536046
    "Private Voxar Source Series Number"  // 536089
    "WG12 Supplement 43"  // 536123
    "Event Time Interval"  // 536141
    "Focus Depth(s)"  // 536160
    "Exclusion Start Datetime"  // 536174
    "Transducer Scan Geometry Code Sequence"  // 536198
    "Transducer Scanning Configuration Code Sequence"  // 536236
    "Transducer Access Code Sequence"  // 536283
    "Opacity 1 LUT Sequence"  // 536314
    "Opacity 1 LUT Transfer Function"  // 536336
    "Opacity Constant"  // 536367
    "Opacity Lookup Table Descriptor"  // 536383
    "Opacity Lookup Table Data"  // 536414
    "Opacity 2 LUT Sequence"  // 536439
    "Opacity 2 LUT Transfer Function"  // 536461
    "http://www.gemedicalsystems.com/it_solutions/bamwallthickness/1.0"  // 536492
    "BAM WallThickness Session Date/Time"  // 536557
    "BAM WallThickness Session Creator"  // 536592
    "BAM WallThickness Session Completion Flag"  // 536625
    "BAM WallThickness File Sequence"  // 536666
    "BAM WallThickness File Name"  // 536697
    "BAM WallThickness File Content"  // 536724
    "http://www.gemedicalsystems.com/it_solutions/orthoview/2.1"  // 536754
    "OrthoView Session Date/Time"  // 536812
    "OrthoView Session Creator"  // 536839
    "OrthoView Session Completion Flag"  // 536864
    "OrthoView File Sequence"  // 536897
    "OrthoView File Name"  // 536920
    "OrthoView File Content"  // 536939
    "http://www.gemedicalsystems.com/it_solutions/rad_pacs/"  // 536961
    "Reference to pacs study"  // 537015
    "Reference to pacs image"  // 537038
    "Pacs examnotes flag"  // 537061
    "syngoDynamics"  // 537080
    ;

}  // namespace dicom::detail
